package cn.hotline12368.console.workorder;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class WorkOrderConfiguration {

    @Bean
    WorkOrders workOrders(JdbcClient jdbc) {
        return new WorkOrders(jdbc);
    }

    @Bean
    WrittenOrders writtenOrders(JdbcClient jdbc, WorkOrders orders, PlatformTransactionManager manager, Clock clock) {
        return new WrittenOrders(jdbc, orders, new TransactionTemplate(manager), clock);
    }
}
