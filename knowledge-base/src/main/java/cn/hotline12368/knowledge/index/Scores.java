package cn.hotline12368.knowledge.index;

/** How near a text comes in each view, 0 to 1. A view that is switched off gives 0. */
public record Scores(double words, double bigrams, double sounds, double meaning) {

    public static final Scores NONE = new Scores(0, 0, 0, 0);

    Scores best(Scores other) {
        return new Scores(
                Math.max(words, other.words),
                Math.max(bigrams, other.bigrams),
                Math.max(sounds, other.sounds),
                Math.max(meaning, other.meaning));
    }
}
