package cn.hotline12368.console.call;

import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.calllog.redis.RedisCallFeed;
import cn.hotline12368.console.settings.HotlineSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CallConfiguration {

    @Bean
    CallLog callLog(JdbcTemplate jdbc) {
        return new CallLog(jdbc);
    }

    @Bean
    CallFeed callFeed(HotlineSettings settings) {
        return new RedisCallFeed(settings.redisUrl());
    }

    @Bean
    Calls calls(JdbcClient jdbc) {
        return new Calls(jdbc);
    }
}
