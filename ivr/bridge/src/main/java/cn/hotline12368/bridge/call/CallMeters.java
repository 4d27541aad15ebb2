package cn.hotline12368.bridge.call;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** What a call tells about its speed. Thread-safe. */
final class CallMeters {

    private final MeterRegistry registry;
    private final Timer recognition;

    CallMeters(MeterRegistry registry) {
        this.registry = registry;
        this.recognition = Timer.builder("hotline.recognition")
                .description("from the end of a turn to its final words")
                .publishPercentileHistogram()
                .register(registry);
    }

    void recognised(long ms) {
        recognition.record(Duration.ofMillis(ms));
    }

    /** @param silentSince when the caller fell silent */
    void answered(String route, long silentSince) {
        Timer.builder("hotline.answer")
                .description("from the caller's silence to the end of the answer")
                .tag("route", route)
                .register(registry)
                .record(Duration.ofNanos(System.nanoTime() - silentSince));
    }
}
