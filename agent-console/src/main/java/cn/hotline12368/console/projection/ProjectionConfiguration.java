package cn.hotline12368.console.projection;

import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.console.alert.Alerts;
import cn.hotline12368.console.call.Calls;
import cn.hotline12368.console.database.DatabaseGate;
import cn.hotline12368.console.gap.Questions;
import cn.hotline12368.console.routine.Routine;
import cn.hotline12368.console.workorder.WorkOrders;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    @Bean
    Cursors cursors(JdbcClient jdbc) {
        return new Cursors(jdbc);
    }

    @Bean
    ProjectionMeters projectionMeters(MeterRegistry meters) {
        return new ProjectionMeters(meters);
    }

    @Bean
    Projection projection(
            CallLog log,
            Calls calls,
            WorkOrders orders,
            Alerts alerts,
            Questions questions,
            Cursors cursors,
            JdbcClient jdbc,
            PlatformTransactionManager manager,
            ProjectionMeters meters) {
        var step = new TransactionTemplate(manager);
        step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        var transactions = new Projection.Transactions(new TransactionTemplate(manager), step);
        return new Projection(log, calls, orders, alerts, questions, cursors, jdbc, transactions, meters);
    }

    @Bean
    Routine projectionRoutine(Projection projection, Cursors cursors, ProjectionMeters meters, DatabaseGate gate) {
        return new Routine("projector", Duration.ofMillis(500), () -> {
            if (gate.open()) {
                projection.catchUp();
                meters.lag(cursors.lag());
            }
        });
    }
}
