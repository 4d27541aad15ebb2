package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to say back, why, and what to do then.
 *
 * @param intent topic of the article, or name of the skill
 * @param answer text for the channel that asked; on the hotline the same as {@code spoken}
 * @param spoken text for a voice, at most 160 characters
 * @param offer a sentence of its own after the answer, for a voice: what the caller may hear next
 * @param pace how fast to speak
 * @param conversation the state to hand in with the next utterance
 * @param considered what the knowledge base offered, best first
 */
public record Reply(
        Route route,
        String intent,
        String answer,
        String spoken,
        @Nullable String offer,
        Pace pace,
        double confidence,
        List<Source> sources,
        Act act,
        Conversation conversation,
        List<Finding> considered) {

    /** What endangers a life, as the guardrail's name; empty when nothing does. */
    public Optional<String> danger() {
        return act instanceof Act.Handover(Act.Reason reason) && reason == Act.Reason.DANGER
                ? Optional.of(intent)
                : Optional.empty();
    }
}
