package cn.hotline12368.console.alert;

import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.console.database.DatabaseGate;
import cn.hotline12368.console.routine.Routine;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class AlertConfiguration {

    @Bean
    Alerts alerts(JdbcClient jdbc, Clock clock) {
        return new Alerts(jdbc, clock);
    }

    @Bean
    WrittenAlerts writtenAlerts(Alerts alerts, CallFeed feed, MeterRegistry meters, Clock clock) {
        return new WrittenAlerts(alerts, feed, meters, clock);
    }

    @Bean
    Routine alertRoutine(WrittenAlerts written, DatabaseGate gate) {
        return new Routine("alert-writer", Duration.ofMillis(250), () -> {
            if (gate.open()) {
                written.carry();
            }
        });
    }
}
