package cn.hotline12368.qa;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Task} says next.
 *
 * @param form kept for the caller's next words, also after the answer: 「那二审呢」 changes one slot of it; null when nothing
 *     of this step can follow, so that the task before it stays open
 * @param intent topic or guardrail, stable
 * @param spoken for a voice, at most 160 characters; an order's number is written {@link Act#ORDER_NO}
 * @param full for a screen
 * @param act what the line does then; the number of a need in it is set by the engine
 */
public record Step(
        @Nullable Form form, String intent, Route route, String spoken, String full, List<Source> sources, Act act) {

    public Step {
        sources = List.copyOf(sources);
    }

    /** Asks for what is missing; the caller's next words go to {@link Task#next} first. */
    public static Step ask(Form form, String intent, String question) {
        return new Step(form, intent, Route.AUTO_ANSWER, question, question, List.of(), new Act.AskDetail());
    }

    /** The computed answer. */
    public static Step answer(Form form, String intent, String spoken, String full, Source source) {
        return new Step(form, intent, Route.AUTO_ANSWER, spoken, full, List.of(source), new Act.Answer());
    }
}
