package cn.hotline12368.bridge.audio;

/** What reaches a conversation, in the order in which it happened. */
public sealed interface Input {

    /** @param pcm 20 ms of the caller; never compared, never changed */
    @SuppressWarnings("ArrayRecordComponent")
    record Frame(byte[] pcm) implements Input {}

    record Key(char key) implements Input {}

    /** A clip was sent to its end. */
    record Played(Clip clip) implements Input {}

    /** The caller, or Asterisk, is no longer there. */
    record Gone() implements Input {}
}
