package cn.hotline12368.console.court;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class CourtConfiguration {

    @Bean
    Courts courts(JdbcClient jdbc) {
        return new Courts(jdbc);
    }
}
