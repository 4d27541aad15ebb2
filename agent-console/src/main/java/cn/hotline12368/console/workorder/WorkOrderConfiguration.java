package cn.hotline12368.console.workorder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class WorkOrderConfiguration {

    @Bean
    WorkOrders workOrders(JdbcClient jdbc) {
        return new WorkOrders(jdbc);
    }
}
