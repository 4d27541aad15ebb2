package cn.hotline12368.console.ask;

import cn.hotline12368.qa.Route;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Thread-safe. */
final class AskMeters {

    private final MeterRegistry meters;

    AskMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void answered(Route route, Duration took) {
        Timer.builder("hotline.ask")
                .description("Answers to written questions")
                .tag("route", route.code())
                .publishPercentileHistogram()
                .register(meters)
                .record(took);
    }
}
