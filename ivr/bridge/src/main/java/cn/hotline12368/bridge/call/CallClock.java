package cn.hotline12368.bridge.call;

/** Milliseconds since the recording began, for one call. Thread-safe. */
final class CallClock {

    private final long recordedMs;
    private final long startNanos = System.nanoTime();

    /** @param recordedMs how much was recorded when this clock was made */
    CallClock(long recordedMs) {
        this.recordedMs = recordedMs;
    }

    long now() {
        return at(System.nanoTime());
    }

    long at(long nanos) {
        return recordedMs + (nanos - startNanos) / 1_000_000;
    }
}
