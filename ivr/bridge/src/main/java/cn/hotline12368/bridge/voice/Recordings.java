package cn.hotline12368.bridge.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prompts spoken by a person: {@code <prompt id>.wav} in the prompts folder, in any form that sox reads. */
final class Recordings {

    private static final Logger log = LoggerFactory.getLogger(Recordings.class);
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final VoiceProperties properties;

    Recordings(VoiceProperties properties) {
        this.properties = properties;
    }

    /** The recording as 8 kHz samples; a broken one is named in the log and counts as none. */
    Optional<byte[]> find(Prompt prompt) {
        var file = properties.prompts().resolve(prompt.id() + ".wav");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var pcm = Pipeline.run(List.of(sox()), Files.readAllBytes(file), LIMIT);
            if (pcm.length > 0) {
                return Optional.of(pcm);
            }
            log.warn("Recording {} holds no sound, the synthesised prompt is used", file);
        } catch (IOException | SpeechUnavailable e) {
            log.warn("Recording {} cannot be read ({}), the synthesised prompt is used", file, e.getMessage());
        }
        return Optional.empty();
    }

    private List<String> sox() {
        return List.of(
                properties.sox(),
                "-D",
                "-t",
                "wav",
                "-",
                "-t",
                "raw",
                "-r",
                "" + Samples.RATE,
                "-c",
                "1",
                "-b",
                "16",
                "-e",
                "signed-integer",
                "-L",
                "-");
    }
}
