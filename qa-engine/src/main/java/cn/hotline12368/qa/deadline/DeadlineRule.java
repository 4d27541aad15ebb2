package cn.hotline12368.qa.deadline;

import cn.hotline12368.knowledge.LegalBasis;
import cn.hotline12368.qa.hint.Hints;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One statutory period, or a rule about periods that has no length of its own (二审判决不能上诉).
 *
 * @param topic what the articles call the subject
 * @param length null where there is none
 * @param question asks for the day of the event from which it runs; empty if no last day is computed
 * @param event what happened on that day, in the caller's words
 * @param act what has to be done until the last day
 * @param spoken the rule in one or two sentences, without the proviso
 * @param turns what a follow-up leads to: a word of it, and the rule
 */
record DeadlineRule(
        String id,
        String topic,
        @Nullable Length length,
        List<LegalBasis> basis,
        String question,
        String event,
        String act,
        String spoken,
        Map<String, String> turns,
        Hints hints) {

    private static final Pattern EXPIRES = Pattern.compile("到期$|^视为|^满|有效$");

    boolean computable() {
        return length != null && length.countedInDays() && !question.isEmpty();
    }

    /** Something ends or begins by itself on the last day, as a seizure does; nobody acts, so no holiday moves the day. */
    boolean expires() {
        return EXPIRES.matcher(act).find();
    }
}
