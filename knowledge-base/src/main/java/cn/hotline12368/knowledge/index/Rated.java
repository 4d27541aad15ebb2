package cn.hotline12368.knowledge.index;

import java.util.List;

/** A topic compared with a question, by those of its entries that come near. */
record Rated(Topic topic, Closeness close, Scores covered, double likeness, List<Fit> entries) {

    static Rated of(Topic topic, Seen question, List<Fit> entries) {
        Closeness close = new Closeness();
        entries.forEach(entry -> close.add(entry.close()));
        Scores covered = topic.vocabulary().covering(question);
        double likeness = Likeness.topic(Likeness.topicFeatures(close, covered, topic.asks()));
        return new Rated(topic, close, covered, likeness, entries);
    }
}
