package cn.hotline12368.bridge.voice;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;

/**
 * Speaks with espeak-ng: text as pinyin, espeak-ng's 22 kHz through sox to 8 kHz in the telephone band. A sentence is
 * made once, however many calls ask for it at the same time, and kept in memory and on disk.
 */
public final class EspeakSpeaker implements Speaker {

    private static final Logger log = LoggerFactory.getLogger(EspeakSpeaker.class);

    /** Counts up when the way from pinyin to samples changes, so that kept speech is made anew. */
    private static final String REVISION = "1";

    private static final long MEMORY_BYTES = 64L << 20;
    /** Two attempts stay within five seconds: a caller waits no longer for a sentence. */
    private static final Duration ATTEMPT = Duration.ofMillis(2500);
    /** Order and case numbers, telephones: said to one caller, worth nothing to the next, and not for the disk. */
    private static final Pattern ONE_CALLERS = Pattern.compile("\\d{6,}|\\d号");

    private final VoiceProperties properties;
    private final Supplier<Speaker> slow;
    private final Reading reading = new Reading();
    private final SpeechFiles files;
    private final AsyncCache<String, byte[]> memory = Caffeine.newBuilder()
            .maximumWeight(MEMORY_BYTES)
            .weigher((String text, byte[] pcm) -> pcm.length + 2 * text.length())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .buildAsync();

    public EspeakSpeaker(VoiceProperties properties) {
        this.properties = properties;
        this.files = new SpeechFiles(properties.cache());
        this.slow = SingletonSupplier.of(() -> new EspeakSpeaker(properties.slow()));
    }

    /** A speaker of its own, with memory of its own; made when the first caller asks for it. */
    @Override
    public Speaker slow() {
        return slow.get();
    }

    @Override
    public byte[] pcm(String text) {
        var speech = memory.get(text, this::findOrSpeak);
        try {
            return speech.join().clone();
        } catch (CompletionException e) {
            // Caffeine forgets a failure too, but only a moment later: the next call shall not inherit it
            memory.asMap().remove(text, speech);
            throw e.getCause() instanceof SpeechUnavailable unavailable
                    ? unavailable
                    : new SpeechUnavailable("speech failed", e);
        }
    }

    private byte[] findOrSpeak(String text) {
        var pinyin = reading.forSynthesis(text);
        if (pinyin.isEmpty()) {
            return new byte[0];
        }
        if (ONE_CALLERS.matcher(text).find()) {
            return speak(pinyin);
        }
        var recipe = String.join(
                "\n", REVISION, properties.voice(), "" + properties.speed(), "" + properties.pitch(), pinyin);
        return files.find(recipe).orElseGet(() -> {
            var pcm = speak(pinyin);
            files.keep(recipe, pcm);
            return pcm;
        });
    }

    private byte[] speak(String pinyin) {
        var commands = List.of(espeak(), sox());
        var input = pinyin.getBytes(StandardCharsets.US_ASCII);
        try {
            return attempt(commands, input);
        } catch (SpeechUnavailable once) {
            // espeak-ng has been seen to crash on a sentence and speak it the next time
            log.warn("Speech failed, trying once more: {}", once.getMessage());
            return attempt(commands, input);
        }
    }

    private static byte[] attempt(List<List<String>> commands, byte[] input) {
        var pcm = Samples.trimAndLevel(Pipeline.run(commands, input, ATTEMPT));
        if (pcm.length == 0) {
            throw new SpeechUnavailable(commands.getFirst().getFirst() + " gave no sound");
        }
        return pcm;
    }

    private List<String> espeak() {
        return List.of(
                properties.espeak(),
                "-v",
                properties.voice(),
                "-s",
                "" + properties.speed(),
                "-p",
                "" + properties.pitch(),
                "--stdin",
                "--stdout");
    }

    /** espeak-ng cannot know the length when it writes the header, hence --ignore-length; -D: no dither, same bytes each time. */
    private List<String> sox() {
        return List.of(
                properties.sox(),
                "-D",
                "--ignore-length",
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
                "-",
                "gain",
                "-3",
                "sinc",
                "150-3600");
    }
}
