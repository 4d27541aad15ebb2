package cn.hotline12368.bridge.call;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** What a call tells about its speed. Thread-safe. */
final class CallMeters {

    private final MeterRegistry registry;
    private final Timer recognition;
    private final Timer latency;

    CallMeters(MeterRegistry registry) {
        this.registry = registry;
        this.recognition = Timer.builder("hotline.recognition")
                .description("from the end of a turn to its final words")
                .publishPercentileHistogram()
                .register(registry);
        this.latency = Timer.builder("hotline.answer.latency")
                .description("from the caller's silence to the first sound of the answer")
                .publishPercentileHistogram()
                .register(registry);
    }

    void firstSound(long ms) {
        latency.record(Duration.ofMillis(ms));
    }

    void recognised(long ms) {
        recognition.record(Duration.ofMillis(ms));
    }

    void alerted(String kind) {
        registry.counter("hotline.alerts", "kind", kind).increment();
    }

    void answered(String route) {
        registry.counter("hotline.answers", "route", route).increment();
    }
}
