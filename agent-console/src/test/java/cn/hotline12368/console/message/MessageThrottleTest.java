package cn.hotline12368.console.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MessageThrottleTest {

    private final HandClock clock = new HandClock();
    private final MessageThrottle throttle = new MessageThrottle(clock);

    @Test
    void sixthMessageInTenMinutes_waits() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.mustWait("192.0.2.1")).isEmpty();
        }

        assertThat(throttle.mustWait("192.0.2.1"))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11)));
        assertThat(throttle.mustWait("192.0.2.2")).isEmpty();
        clock.pass(Duration.ofMinutes(10));
        assertThat(throttle.mustWait("192.0.2.1")).isEmpty();
    }

    @Test
    void ownServer_passesOnForMany() {
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.mustWait("127.0.0.1")).isEmpty();
        }
    }
}
