package cn.hotline12368.caller;

import java.time.Duration;

/** A step made ready before dialling, so that nothing is missing once the line stands. */
sealed interface Utterance {
    /** Must be answered. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Sound(String label, short[] samples) implements Utterance {}

    record Keys(String label, String keys) implements Utterance {}

    record Silence(Duration time) implements Utterance {}
}
