package cn.hotline12368.console.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final HandClock clock = new HandClock();
    private final RateLimit limit = new RateLimit(clock, Duration.ofSeconds(1));

    @Test
    void oneTooMany_waitsForTheNextWindow() {
        for (int i = 0; i < 10; i++) {
            assertThat(limit.take("10.0.0.1", 10)).isEmpty();
        }
        assertThat(limit.take("10.0.0.1", 10)).isPresent();
        assertThat(limit.take("10.0.0.2", 10)).isEmpty();

        clock.pass(Duration.ofSeconds(1));
        assertThat(limit.take("10.0.0.1", 10)).isEmpty();
    }

    @Test
    void looking_countsNothing() {
        for (int i = 0; i < 5; i++) {
            assertThat(limit.look("a", 1)).isEmpty();
        }
        limit.take("a", 1);
        assertThat(limit.look("a", 1)).isPresent();
        limit.forget("a");
        assertThat(limit.look("a", 1)).isEmpty();
    }
}
