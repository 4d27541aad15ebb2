package cn.hotline12368.knowledge.index;

import java.util.Arrays;

/**
 * How well one entry fits a question. The weights were fitted (softmax over the entries, the right topic against all others) on the
 * development questions and on the articles' own asks, each left out in turn, clean and with errors of hearing.
 */
record Likeness(Scores best, Scores next, double coveredWords, double coveredSounds) {

    private static final int BEST_ASKS = 3;

    static Likeness of(Seen question, Candidate entry) {
        double[][] likes = new double[4][entry.asks().size()];
        for (int i = 0; i < entry.asks().size(); i++) {
            Scores like = question.like(entry.asks().get(i));
            likes[0][i] = like.words();
            likes[1][i] = like.bigrams();
            likes[2][i] = like.sounds();
            likes[3][i] = like.meaning();
        }
        for (double[] view : likes) {
            Arrays.sort(view);
        }
        return new Likeness(
                new Scores(nth(likes[0], 1), nth(likes[1], 1), nth(likes[2], 1), nth(likes[3], 1)),
                new Scores(others(likes[0]), others(likes[1]), others(likes[2]), others(likes[3])),
                question.words().covered(entry.words()),
                question.sounds().covered(entry.sounds()));
    }

    private static double nth(double[] rising, int n) {
        return rising.length < n ? 0 : rising[rising.length - n];
    }

    /** One ask may fit by accident; the next ones tell whether the entry is really about this. */
    private static double others(double[] rising) {
        double sum = 0;
        for (int n = 2; n <= BEST_ASKS; n++) {
            sum += nth(rising, n);
        }
        return sum / (BEST_ASKS - 1);
    }

    double rank() {
        return 0.25 * best.words()
                + 0.1 * best.bigrams()
                + 0.2 * best.sounds()
                + 0.3 * best.meaning()
                + 0.1 * next.words()
                + 0.1 * next.sounds()
                + 0.15 * next.meaning()
                + 0.2 * coveredWords;
    }
}
