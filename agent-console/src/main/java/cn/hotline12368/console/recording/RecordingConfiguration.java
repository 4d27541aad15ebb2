package cn.hotline12368.console.recording;

import cn.hotline12368.console.settings.HotlineSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {

    @Bean
    Recordings recordings(HotlineSettings settings) {
        return new Recordings(settings.recordings(), settings.messages());
    }
}
