package cn.hotline12368.knowledge.index;

/**
 * What the views say together. First the topic is chosen, by the ways of asking of all its entries, then the entry within it.
 *
 * <p>All weights were fitted on questions written for this. Those of the topics: softmax of the right topic against the others, on the
 * development questions, clean and with 10, 20 and 30 % errors of hearing. Those of the entries: the same within one topic, on the
 * articles' own asks, each left out in turn. Those of the confidence: logistic regression on the former, with questions for no court
 * among them.
 */
final class Likeness {

    private static final double[] TOPIC = {0, 3.2, 1.52, 0, 0, 0.53, 0, 9.58, 5.13, 4.66, 5.69, 14.72, -1.34};
    private static final double[] ENTRY = {1.78, 0.96, 0, 4.12, 0, 11.06, 13.68};
    private static final double[] CONFIDENCE = {-3.06, 0.29, 0.73, 0.75, -1.13, -1.95, 1.27, -3.56, -4.22};

    /** A greater lead or lag makes nothing surer. */
    static final double MOST_LEAD = 4;

    private Likeness() {}

    static double[] topicFeatures(Closeness close, Scores covered, int asks) {
        return new double[] {
            close.best(View.WORDS), close.mean(View.WORDS, 3), covered.words(),
            close.best(View.BIGRAMS), close.mean(View.BIGRAMS, 3), covered.bigrams(),
            close.best(View.SOUNDS), close.mean(View.SOUNDS, 3), covered.sounds(),
            close.best(View.MEANING), close.mean(View.MEANING, 3), close.mean(View.MEANING, 6),
            Math.log(asks)
        };
    }

    static double[] entryFeatures(Closeness close, Scores answer) {
        return new double[] {
            close.best(View.WORDS), close.mean(View.WORDS, 3),
            close.best(View.SOUNDS), close.mean(View.SOUNDS, 3),
            close.best(View.MEANING), close.mean(View.MEANING, 3),
            answer.meaning()
        };
    }

    static double topic(double[] features) {
        return weighed(TOPIC, features);
    }

    static double entry(double[] features) {
        return weighed(ENTRY, features);
    }

    /** Probability that a topic is the right one. */
    static double confidence(Rated topic, double lead, Comparison question) {
        double[] features = {
            1,
            topic.likeness(),
            Math.clamp(lead, -MOST_LEAD, MOST_LEAD),
            topic.close().best(View.MEANING),
            topic.covered().words(),
            topic.covered().sounds(),
            question.court(),
            question.elsewhere().best(View.MEANING),
            question.elsewhere().mean(View.SOUNDS, 3)
        };
        return 1 / (1 + Math.exp(-weighed(CONFIDENCE, features)));
    }

    private static double weighed(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}
