package cn.hotline12368.knowledge.index;

import java.util.BitSet;
import java.util.List;

/** One entry as the index sees it: its ways of asking and its whole vocabulary, of the body the words alone. */
record Candidate(String topic, List<Seen> asks, BitSet words, BitSet sounds) {

    static Candidate of(String topic, List<Seen> asks, Bag body) {
        BitSet words = new BitSet();
        BitSet sounds = new BitSet();
        body.addTo(words);
        for (Seen ask : asks) {
            ask.words().addTo(words);
            ask.sounds().addTo(sounds);
        }
        return new Candidate(topic, asks, words, sounds);
    }
}
