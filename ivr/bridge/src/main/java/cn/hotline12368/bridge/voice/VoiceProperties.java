package cn.hotline12368.bridge.voice;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Tools and folders of the voice.
 *
 * @param espeak command of espeak-ng
 * @param sox command of sox
 * @param cache folder of sentences already spoken; may be deleted at any time
 * @param prompts folder of recordings ({@code <prompt id>.wav}) that take precedence over the synthesised prompts
 * @param voice espeak-ng voice; must read pinyin
 * @param speed espeak-ng words a minute
 * @param pitch espeak-ng pitch, 0 to 99
 */
@ConfigurationProperties("hotline.voice")
public record VoiceProperties(
        @DefaultValue("espeak-ng") String espeak,
        @DefaultValue("sox") String sox,
        Path cache,
        Path prompts,
        @DefaultValue("cmn-latn-pinyin+f4") String voice,
        @DefaultValue("180") int speed,
        @DefaultValue("50") int pitch) {

    /** Slow enough to write along, without sounding drawn. */
    VoiceProperties slow() {
        return new VoiceProperties(espeak, sox, cache, prompts, voice, speed * 3 / 4, pitch);
    }
}
