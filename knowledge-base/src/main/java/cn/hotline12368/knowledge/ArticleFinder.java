package cn.hotline12368.knowledge;

import java.util.List;

/** Finds the articles that fit a question, best first. Implementations are safe for use by many calls at once. */
public interface ArticleFinder {

    /** Revision of the knowledge that {@link #find} looks into; every answer logs it. */
    long revision();

    /** At most {@code limit} findings. Unverified articles are among them: who speaks must ask {@link Article#speakable}. */
    List<Finding> find(String question, int limit);

    /**
     * Where an utterance holds several questions about different subjects, the findings for each, best first, the main question first;
     * otherwise those of {@link #find} alone.
     */
    default List<List<Finding>> findEach(String utterance, int limit) {
        return List.of(find(utterance, limit));
    }
}
