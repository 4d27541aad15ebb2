package cn.hotline12368.console.system;

import cn.hotline12368.console.settings.HotlineSettings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class SystemConfiguration {

    @Bean
    BridgeProbe bridgeProbe(HotlineSettings settings, JsonMapper json, Clock clock) {
        return new BridgeProbe(settings.bridgeUrl(), json, clock);
    }
}
