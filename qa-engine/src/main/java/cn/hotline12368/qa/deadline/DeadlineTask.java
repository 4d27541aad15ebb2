package cn.hotline12368.qa.deadline;

import cn.hotline12368.qa.Form;
import cn.hotline12368.qa.Source;
import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Task;
import cn.hotline12368.qa.Utterance;
import cn.hotline12368.qa.hint.Hints;
import cn.hotline12368.qa.number.Dates;
import cn.hotline12368.qa.number.SpokenDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers how long a statutory period is and on which day it ends; asks for the day from which it runs. */
public final class DeadlineTask implements Task {

    static final String ID = "deadline";

    private static final int SHORT = 20;
    private static final int MOST_QUESTIONS = 2;

    /** 「那裁定呢」 changes one slot; 「裁定书什么时候生效」 is a question of its own. */
    private static final Pattern FOLLOWS = Pattern.compile("^(那|要是|如果|假如|假使|万一|换成|若|我是|不是|我说的是|是)|呢$");

    private static final Pattern FORGOTTEN = Pattern.compile("不知道|不记得|记不清|忘了|不清楚|记不得|想不起|不确定|没注意");

    private final Holidays holidays;

    public DeadlineTask() {
        this(Holidays.bundled());
    }

    DeadlineTask(Holidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean yields() {
        return true;
    }

    @Override
    public Optional<Step> begin(Utterance utterance) {
        Question question = new Question(utterance.heard());
        return DeadlineRules.asked(question, false).map(rule -> step(rule, question, utterance, null));
    }

    @Override
    public Optional<Step> next(Form form, Utterance utterance) {
        if (!(form instanceof DeadlineForm known)) {
            return Optional.empty();
        }
        Question question = new Question(utterance.heard());
        DeadlineRule rule = DeadlineRules.find(known.rule()).orElseThrow();
        DeadlineRule asked = DeadlineRules.asked(question, follows(question)).orElse(null);
        Optional<DeadlineRule> turned = known.asking() || follows(question) ? turned(rule, question) : Optional.empty();
        if (turned.isPresent()) {
            return Optional.of(step(turned.get(), question, utterance, known.event()));
        }
        if (asked != null && !asked.id().equals(rule.id()) && !known.asking()) {
            return Optional.of(step(asked, question, utterance, follows(question) ? known.event() : null));
        }
        return sameRule(rule, known, question, utterance);
    }

    private Optional<Step> sameRule(DeadlineRule rule, DeadlineForm known, Question question, Utterance utterance) {
        Optional<SpokenDate> day = EventDay.in(utterance.text(), utterance.today());
        if (day.isPresent() && rule.computable()) {
            return Optional.of(
                    day.get().exact()
                            ? lastDay(rule, day.get().day(), utterance)
                            : askAgain(rule, known, DeadlineWords.askExact(rule)));
        }
        if (known.asking() && Dates.lunar(utterance.text())) {
            return Optional.of(askAgain(rule, known, DeadlineWords.askSolar(rule)));
        }
        if (known.asking() && FORGOTTEN.matcher(question.text()).find()) {
            return Optional.of(answer(rule, known.event(), DeadlineWords.rule(rule)));
        }
        boolean again = question.ofLastDay() && question.text().length() <= SHORT;
        return again && rule.computable()
                ? Optional.of(step(rule, question, utterance, known.event()))
                : Optional.empty();
    }

    private static Optional<DeadlineRule> turned(DeadlineRule rule, Question question) {
        return rule.turns().entrySet().stream()
                .filter(turn -> Hints.Word.parse(turn.getKey()).score(question.heard()) > 0)
                .findFirst()
                .flatMap(turn -> DeadlineRules.find(turn.getValue()));
    }

    private static boolean follows(Question question) {
        return question.text().length() <= SHORT
                && FOLLOWS.matcher(question.text()).find();
    }

    /** The last day if its beginning is known or asked for, else the period itself. */
    private Step step(DeadlineRule rule, Question question, Utterance utterance, @Nullable LocalDate earlier) {
        if (!rule.computable()) {
            return answer(rule, earlier, DeadlineWords.rule(rule));
        }
        Optional<SpokenDate> day = EventDay.in(utterance.text(), utterance.today());
        if (day.isPresent() && day.get().exact()) {
            return lastDay(rule, day.get().day(), utterance);
        }
        if (earlier != null) {
            return lastDay(rule, earlier, utterance);
        }
        if (!question.ofLastDay()) {
            return answer(rule, null, DeadlineWords.rule(rule));
        }
        if (Dates.lunar(utterance.text())) {
            return ask(rule, DeadlineWords.askSolar(rule));
        }
        return ask(rule, day.isPresent() ? DeadlineWords.askExact(rule) : DeadlineWords.ask(rule));
    }

    private Step lastDay(DeadlineRule rule, LocalDate event, Utterance utterance) {
        Length length = rule.length();
        if (length == null) {
            return answer(rule, event, DeadlineWords.rule(rule));
        }
        LastDay end = rule.expires() ? LastDay.fixed(event, length) : LastDay.of(event, length, holidays);
        return answer(rule, event, DeadlineWords.lastDay(rule, event, end, utterance.today()));
    }

    private static Step ask(DeadlineRule rule, String sentence) {
        return Step.ask(new DeadlineForm(rule.id(), null, 1), rule.topic(), sentence);
    }

    /** Who can't name the day after two questions is told the period itself. */
    private static Step askAgain(DeadlineRule rule, DeadlineForm known, String sentence) {
        return known.asks() >= MOST_QUESTIONS
                ? answer(rule, null, DeadlineWords.rule(rule))
                : Step.ask(new DeadlineForm(rule.id(), null, known.asks() + 1), rule.topic(), sentence);
    }

    private static Step answer(DeadlineRule rule, @Nullable LocalDate event, String spoken) {
        Source source = Source.computed(ID + ":" + rule.id(), "法定期限", rule.basis());
        String full = spoken + "\n法律依据：" + source.legalBasis().stream().collect(Collectors.joining("、"));
        return Step.answer(new DeadlineForm(rule.id(), event, 0), rule.topic(), spoken, full, source);
    }
}
