package cn.hotline12368.bridge;

import cn.hotline12368.bridge.voice.VoiceProperties;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** {@code java -jar bridge.jar} takes calls; {@code java -jar bridge.jar prompts} renders the fixed prompts and ends. */
@SpringBootApplication
@EnableConfigurationProperties({BridgeProperties.class, VoiceProperties.class})
public class BridgeApplication {

    public static void main(String[] args) {
        // Before the first Vosk call: JNA otherwise decodes Chinese by the platform's encoding.
        System.setProperty("jna.encoding", "UTF-8");
        if (Arrays.asList(args).contains("prompts")) {
            PromptsCommand.run();
        } else {
            SpringApplication.run(BridgeApplication.class, args);
        }
    }
}
