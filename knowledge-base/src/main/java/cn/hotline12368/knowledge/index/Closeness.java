package cn.hotline12368.knowledge.index;

/** How near a question comes to the nearest of several ways of asking, in each view from the best down. Not safe for several threads. */
final class Closeness {

    private static final int KEPT = 6;

    private final double[] words = new double[KEPT];
    private final double[] bigrams = new double[KEPT];
    private final double[] sounds = new double[KEPT];
    private final double[] meaning = new double[KEPT];

    private double[] kept(View view) {
        return switch (view) {
            case WORDS -> words;
            case BIGRAMS -> bigrams;
            case SOUNDS -> sounds;
            case MEANING -> meaning;
        };
    }

    void add(Scores like) {
        add(View.WORDS, like.words());
        add(View.BIGRAMS, like.bigrams());
        add(View.SOUNDS, like.sounds());
        add(View.MEANING, like.meaning());
    }

    void add(Closeness others) {
        for (View view : View.values()) {
            for (double like : others.kept(view)) {
                add(view, like);
            }
        }
    }

    private void add(View view, double like) {
        double[] kept = kept(view);
        double down = like;
        for (int i = 0; i < KEPT && down > 0; i++) {
            if (down > kept[i]) {
                double weaker = kept[i];
                kept[i] = down;
                down = weaker;
            }
        }
    }

    double best(View view) {
        return mean(view, 1);
    }

    /** One ask may fit by accident; the next ones tell whether all are really about this. What there is not counts as unlike. */
    double mean(View view, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += kept(view)[i];
        }
        return sum / count;
    }

    Scores scores() {
        return new Scores(best(View.WORDS), best(View.BIGRAMS), best(View.SOUNDS), best(View.MEANING));
    }
}
