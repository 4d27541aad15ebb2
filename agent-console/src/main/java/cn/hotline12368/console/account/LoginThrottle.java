package cn.hotline12368.console.account;

import cn.hotline12368.console.http.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Slows down who guesses passwords: {@value #PER_ACCOUNT} failures for an account from an address, or
 * {@value #PER_ADDRESS} for all accounts, in five minutes. An address cannot lock anybody out elsewhere.
 */
final class LoginThrottle {

    private static final int PER_ACCOUNT = 5;
    private static final int PER_ADDRESS = 50;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final RateLimit failures;

    LoginThrottle(Clock clock) {
        failures = new RateLimit(clock, WINDOW);
    }

    Optional<Duration> mustWait(String username, String address) {
        return Stream.of(failures.look(key(username, address), PER_ACCOUNT), failures.look(address, PER_ADDRESS))
                .flatMap(Optional::stream)
                .findFirst();
    }

    void failed(String username, String address) {
        failures.take(key(username, address), PER_ACCOUNT);
        failures.take(address, PER_ADDRESS);
    }

    void succeeded(String username, String address) {
        failures.forget(key(username, address));
    }

    private static String key(String username, String address) {
        return address + "\n" + username;
    }
}
