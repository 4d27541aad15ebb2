package cn.hotline12368.console.ask;

import cn.hotline12368.console.http.Loopback;
import cn.hotline12368.console.http.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** How many questions an address may ask in a second. Thread-safe. */
final class AskThrottle {

    private static final int LIMIT = 10;
    /** The court's own web server asks for many people. */
    private static final int LOOPBACK_LIMIT = 1_000;

    private final RateLimit asked;

    AskThrottle(Clock clock) {
        asked = new RateLimit(clock, Duration.ofSeconds(1));
    }

    /**
     * Counts one question.
     *
     * @return how long to wait when that was one too many
     */
    Optional<Duration> mustWait(String address) {
        return asked.take(address, Loopback.is(address) ? LOOPBACK_LIMIT : LIMIT);
    }
}
