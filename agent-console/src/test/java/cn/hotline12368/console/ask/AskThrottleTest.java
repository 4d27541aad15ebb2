package cn.hotline12368.console.ask;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.HandClock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskThrottleTest {

    private final HandClock clock = new HandClock();
    private final AskThrottle throttle = new AskThrottle(clock);

    @ParameterizedTest
    @CsvSource({"203.0.113.7, 10", "2001:db8::1, 10", "127.0.0.1, 1000", "0:0:0:0:0:0:0:1, 1000"})
    void address_mayAskSoManyTimesASecond(String address, int limit) {
        for (int i = 0; i < limit; i++) {
            assertThat(throttle.mustWait(address)).isEmpty();
        }
        assertThat(throttle.mustWait(address)).isPresent();
        assertThat(throttle.mustWait("203.0.113.99")).isEmpty();

        clock.pass(Duration.ofSeconds(1));
        assertThat(throttle.mustWait(address)).isEmpty();
    }
}
