package cn.hotline12368.knowledge.index;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text as one index sees it: its terms numbered and weighed by what else stands there. */
record Seen(Bag words, Bag bigrams, Bag sounds, @Nullable Meaning meaning) {

    /** What two texts have in common by the subject alone: any two questions of the same language come this near. */
    private static final double UNRELATED = 0.35;

    static Seen of(Look look, Map<View, Rarity> rarities) {
        return new Seen(
                bag(look, View.WORDS, rarities),
                bag(look, View.BIGRAMS, rarities),
                bag(look, View.SOUNDS, rarities),
                look.meaning());
    }

    private static Bag bag(Look look, View view, Map<View, Rarity> rarities) {
        Rarity rarity = rarities.get(view);
        return rarity == null ? Bag.EMPTY : rarity.bag(look.terms(view));
    }

    Scores like(Seen ask) {
        return new Scores(
                words.like(ask.words), bigrams.like(ask.bigrams), sounds.like(ask.sounds), meant(ask.meaning));
    }

    private double meant(@Nullable Meaning other) {
        return meaning == null || other == null ? 0 : Math.max(0, (meaning.like(other) - UNRELATED) / (1 - UNRELATED));
    }
}
