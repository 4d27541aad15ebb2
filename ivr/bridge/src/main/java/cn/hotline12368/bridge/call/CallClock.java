package cn.hotline12368.bridge.call;

import java.time.Duration;
import java.time.Instant;

/** Milliseconds since the recording began, for one call. Thread-safe. */
final class CallClock {

    private final long elapsedMs;
    private final long startNanos = System.nanoTime();

    /** Asterisk is on this machine, so both read one clock; after this, only time that passes counts. */
    CallClock(Instant answered, Instant now) {
        this.elapsedMs = Math.max(0, Duration.between(answered, now).toMillis());
    }

    long now() {
        return at(System.nanoTime());
    }

    long at(long nanos) {
        return elapsedMs + (nanos - startNanos) / 1_000_000;
    }
}
