package cn.hotline12368.knowledge.index;

import java.util.BitSet;
import java.util.List;

/** All terms of several texts. */
record Vocabulary(BitSet words, BitSet bigrams, BitSet sounds) {

    static Vocabulary of(List<Seen> texts) {
        Vocabulary vocabulary = new Vocabulary(new BitSet(), new BitSet(), new BitSet());
        for (Seen text : texts) {
            text.words().addTo(vocabulary.words);
            text.bigrams().addTo(vocabulary.bigrams);
            text.sounds().addTo(vocabulary.sounds);
        }
        return vocabulary;
    }

    /** The share of the text's terms that stand here; of its meaning nothing can be said. */
    Scores covering(Seen text) {
        return new Scores(
                text.words().covered(words),
                text.bigrams().covered(bigrams),
                text.sounds().covered(sounds),
                0);
    }
}
