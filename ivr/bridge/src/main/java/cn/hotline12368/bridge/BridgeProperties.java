package cn.hotline12368.bridge;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the bridge finds its surroundings.
 *
 * @param home folder of everything that is generated
 * @param node one digit, its own for each bridge; part of order numbers
 * @param spool Asterisk's spool folder
 * @param sounds folder of the fixed prompts, readable for Asterisk
 * @param model folder of a Vosk model
 * @param mostCalls calls beyond this go on without the machine
 */
@ConfigurationProperties("hotline")
public record BridgeProperties(
        Path home,
        int node,
        Path spool,
        Path sounds,
        Path model,
        int mostCalls,
        int agiPort,
        int audiosocketPort,
        int amiPort,
        String amiSecret,
        String redisUrl,
        Court court,
        Turns turns) {

    /** @param fictional whether the court does not exist, which callers are then told */
    public record Court(String code, String name, boolean fictional) {}

    /**
     * @param endSilence quiet that ends a caller's turn
     * @param noSpeech how long a caller may say nothing
     * @param longest longest turn
     */
    public record Turns(Duration endSilence, Duration noSpeech, Duration longest) {}
}
