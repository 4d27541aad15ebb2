package cn.hotline12368.console.database;

import cn.hotline12368.console.routine.Routine;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Schemas schemas(DataSource database) {
        return new Schemas(database);
    }

    @Bean
    DatabaseGate databaseGate(Schemas schemas) {
        return new DatabaseGate(schemas);
    }

    @Bean
    Routine databaseRoutine(DatabaseGate gate) {
        return new Routine("database-gate", Duration.ofSeconds(1), gate::look);
    }

    @Bean
    HealthIndicator schemaHealthIndicator(DatabaseGate gate) {
        return () -> (gate.open() ? Health.up() : Health.down()).build();
    }
}
