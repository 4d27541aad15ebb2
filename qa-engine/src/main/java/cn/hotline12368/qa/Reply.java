package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Finding;
import java.util.List;

/**
 * What to say back, why, and what to do then.
 *
 * @param intent topic of the article, or name of the skill
 * @param answer text for the channel that asked; on the hotline the same as {@code spoken}
 * @param spoken text for a voice, at most 160 characters
 * @param conversation the state to hand in with the next utterance
 * @param considered what the knowledge base offered, best first
 */
public record Reply(
        Route route,
        String intent,
        String answer,
        String spoken,
        double confidence,
        List<Source> sources,
        Act act,
        Conversation conversation,
        List<Finding> considered) {}
