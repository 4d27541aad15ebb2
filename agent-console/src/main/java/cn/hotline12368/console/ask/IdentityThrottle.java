package cn.hotline12368.console.ask;

import cn.hotline12368.console.http.Loopback;
import cn.hotline12368.console.http.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** How many proofs an address may hand in within a minute, right or wrong, for whatever cases. Thread-safe. */
final class IdentityThrottle {

    private static final int LIMIT = 10;
    private static final int LOOPBACK_LIMIT = 600;

    private final RateLimit handedIn;

    IdentityThrottle(Clock clock) {
        handedIn = new RateLimit(clock, Duration.ofMinutes(1));
    }

    /** Counts one. */
    Optional<Duration> mustWait(String address) {
        return handedIn.take(address, Loopback.is(address) ? LOOPBACK_LIMIT : LIMIT);
    }
}
