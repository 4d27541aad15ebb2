package cn.hotline12368.console.message;

import cn.hotline12368.console.http.Loopback;
import cn.hotline12368.console.http.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** How many messages an address may leave in ten minutes. Thread-safe. */
final class MessageThrottle {

    private static final int LIMIT = 5;
    /** The court's own web server passes on what many people leave. */
    private static final int LOOPBACK_LIMIT = 500;

    private final RateLimit left;

    MessageThrottle(Clock clock) {
        left = new RateLimit(clock, Duration.ofMinutes(10));
    }

    /**
     * Counts one message.
     *
     * @return how long to wait when that was one too many
     */
    Optional<Duration> mustWait(String address) {
        return left.take(address, Loopback.is(address) ? LOOPBACK_LIMIT : LIMIT);
    }
}
