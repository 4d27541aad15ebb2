package cn.hotline12368.bridge.voice;

import java.util.List;

/** Speech for Chinese text: 8 kHz 16-bit mono little-endian samples. Implementations may be called from any thread. */
public interface Speaker {

    /**
     * Speaks one sentence. Blocks until all of it is there; at most 50 ms of silence stand before and after the words,
     * so a player leaves its own gap between sentences. Text without anything to speak gives no samples.
     *
     * @throws SpeechUnavailable when the synthesiser failed twice or took too long
     */
    byte[] pcm(String text);

    /** The same voice for callers who ask it to speak slowly; one that has no other pace keeps its own. */
    default Speaker slow() {
        return this;
    }

    /** Splits an answer into sentences to be spoken one after another, the first short enough to start at once. */
    static List<String> sentences(String text) {
        return Sentences.of(text);
    }
}
