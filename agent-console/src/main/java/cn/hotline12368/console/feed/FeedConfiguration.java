package cn.hotline12368.console.feed;

import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.console.database.DatabaseGate;
import cn.hotline12368.console.projection.Projection;
import cn.hotline12368.console.routine.Routine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    LiveFeed liveFeed(CallFeed feed, CallLog log, Projection projection, MeterRegistry meters) {
        var live = new LiveFeed(feed, log, projection);
        Gauge.builder("hotline.feed.clients", live, LiveFeed::size)
                .description("Pages that are open now")
                .register(meters);
        return live;
    }

    @Bean
    Routine feedRoutine(LiveFeed live, DatabaseGate gate) {
        return new Routine("live-feed", Duration.ofSeconds(1), () -> {
            if (gate.open()) {
                live.follow();
            }
        });
    }

    /** Before anything else is stopped. */
    @Bean
    ApplicationListener<ContextClosedEvent> feedEnd(LiveFeed live) {
        return closed -> live.close();
    }
}
