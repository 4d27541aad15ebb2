package cn.hotline12368.bridge;

import cn.hotline12368.bridge.voice.EspeakSpeaker;
import cn.hotline12368.bridge.voice.PromptRenderer;
import cn.hotline12368.bridge.voice.Prompts;
import cn.hotline12368.bridge.voice.VoiceProperties;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Renders the fixed prompts to files, so that Asterisk can speak them while no bridge is there. */
final class PromptsCommand {

    private PromptsCommand() {}

    static void run() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(PropertiesOnly.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run()) {
            VoiceProperties voice = context.getBean(VoiceProperties.class);
            BridgeProperties properties = context.getBean(BridgeProperties.class);
            BridgeProperties.Court court = properties.court();
            EspeakSpeaker speaker = new EspeakSpeaker(voice);
            Prompts prompts = new Prompts(voice, speaker, court.name(), court.fictional());
            int changed =
                    new PromptRenderer(prompts, properties.sounds()).render().size();
            System.out.println(changed + " prompts rendered");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({BridgeProperties.class, VoiceProperties.class})
    static class PropertiesOnly {}
}
