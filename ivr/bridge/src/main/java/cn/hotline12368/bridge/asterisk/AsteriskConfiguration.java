package cn.hotline12368.bridge.asterisk;

import cn.hotline12368.bridge.BridgeProperties;
import cn.hotline12368.bridge.audio.AudioSocketServer;
import cn.hotline12368.bridge.call.CallCloser;
import cn.hotline12368.bridge.call.Hotline;
import cn.hotline12368.bridge.call.LiveCalls;
import cn.hotline12368.bridge.call.Sweeper;
import cn.hotline12368.bridge.voice.Speaker;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import org.asteriskjava.fastagi.AgiScript;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** Wires Asterisk. The order matters: audio before AGI at the start, AGI before audio at the end. */
@Configuration(proxyBeanMethods = false)
class AsteriskConfiguration {

    @Bean
    AudioSocketServer audioSocketServer(BridgeProperties properties, LiveCalls calls) throws IOException {
        return new AudioSocketServer(properties.audiosocketPort(), calls::line);
    }

    @Bean(initMethod = "open")
    @DependsOn("knowledgeRefresh")
    AgiDoor agiDoor(
            BridgeProperties properties, AudioSocketServer audio, Hotline hotline, CallCloser closer, Speaker speaker) {
        AgiScript call = new HotlineScript(hotline, audio.port());
        AgiScript message = new MessageScript(closer, speaker, properties.sounds());
        return new AgiDoor(properties.agiPort(), properties.mostCalls(), (request, channel) -> {
            AgiScript script = "message".equals(request.getScript()) ? message : call;
            script.service(request, channel);
        });
    }

    @Bean(initMethod = "start")
    AsteriskWatch asteriskWatch(BridgeProperties properties, MeterRegistry meters) {
        AsteriskWatch watch = new AsteriskWatch(properties.amiPort(), properties.amiSecret());
        Gauge.builder("hotline.asterisk.connected", watch, it -> it.connected() ? 1 : 0)
                .register(meters);
        return watch;
    }

    @Bean(initMethod = "start")
    Sweeper sweeper(CallCloser closer, AsteriskWatch watch) {
        Sweeper sweeper = new Sweeper(closer);
        watch.onHangup(sweeper::hasten);
        return sweeper;
    }
}
