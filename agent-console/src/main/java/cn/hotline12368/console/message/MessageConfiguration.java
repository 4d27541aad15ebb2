package cn.hotline12368.console.message;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    @Bean
    MessageThrottle messageThrottle(Clock clock) {
        return new MessageThrottle(clock);
    }
}
