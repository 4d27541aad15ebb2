package cn.hotline12368.knowledge.index;

import java.util.List;
import java.util.stream.Stream;

/**
 * A question compared with all that comes near.
 *
 * @param topics the likeliest first
 * @param elsewhere how near it comes to questions that are for no court
 * @param court share of its words that are terms of the court
 */
record Comparison(List<Rated> topics, Closeness elsewhere, double court) {

    /**
     * The entries of a topic, each with the likeness of the topic less what it falls behind the topic's best. Entries of one topic are
     * no rivals: the best has the topic's whole confidence.
     */
    Stream<Match> matches(Rated topic) {
        double confidence = Likeness.confidence(topic, lead(topic), this);
        double nearest =
                topic.entries().stream().mapToDouble(Fit::likeness).max().orElse(0);
        return topic.entries().stream().map(entry -> {
            double behind = nearest - entry.likeness();
            return new Match(
                    entry.entry(),
                    confidence * Math.exp(-behind),
                    topic.likeness() - behind,
                    entry.close().scores());
        });
    }

    /** Over the best other topic, negative where that is the better one. */
    private double lead(Rated topic) {
        double rival = topics.stream()
                .filter(other -> !other.topic().equals(topic.topic()))
                .mapToDouble(Rated::likeness)
                .findFirst()
                .orElse(topic.likeness() - Likeness.MOST_LEAD);
        return topic.likeness() - rival;
    }
}
