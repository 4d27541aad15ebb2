package cn.hotline12368.launcher.process;

import java.time.Duration;

/** Waits longer after each death in a row: 1, 2, 4 … 30 seconds; a long life forgives. Used by one thread. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONG_LIFE = Duration.ofMinutes(1);

    private Duration next = FIRST;

    Duration afterLifeOf(Duration life) {
        if (life.compareTo(LONG_LIFE) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}
