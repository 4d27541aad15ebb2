package cn.hotline12368.console.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Thread-safe. */
final class ProjectionMeters {

    private final Counter orders;
    private final Counter aside;
    /** Written by the projector's thread, read by whoever scrapes. */
    private volatile Duration lag = Duration.ZERO;

    ProjectionMeters(MeterRegistry meters) {
        orders = Counter.builder("hotline.orders.projected")
                .description("Work orders opened by this console")
                .register(meters);
        aside = Counter.builder("hotline.projection.aside")
                .description("Events that could not be projected")
                .register(meters);
        TimeGauge.builder("hotline.projection.lag", () -> lag.toMillis(), TimeUnit.MILLISECONDS)
                .description("How long the oldest event has been waiting to be projected")
                .register(meters);
    }

    void opened(int count) {
        orders.increment(count);
    }

    void putAside() {
        aside.increment();
    }

    void lag(Duration now) {
        lag = now;
    }
}
