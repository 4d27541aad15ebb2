package cn.hotline12368.bridge.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The real espeak-ng and sox, heard by the project's speech model. */
class EspeakSpeakerIT {

    private static final int MILLI = 8;

    @TempDir
    Path folder;

    private VoiceProperties properties;

    private Speaker speaker;

    @BeforeEach
    void setUp() {
        properties = properties();
        speaker = new EspeakSpeaker(properties);
    }

    @Test
    void pcm_answersOfTheHotline_areUnderstood() throws IOException {
        try (var ear = new Ear()) {
            double sum = 0;
            for (var answer : answers()) {
                var recall = ear.recall(answer, speaker.pcm(answer));
                assertThat(recall).as(answer).isGreaterThanOrEqualTo(0.7);
                sum += recall;
            }
            assertThat(sum / answers().size()).isGreaterThanOrEqualTo(0.95);
        }
    }

    @Test
    void pcm_anySentence_beginsAndEndsAtOnceAndHoldsNoLongPause() throws IOException {
        for (var answer : answers()) {
            var silences = silences(speaker.pcm(answer));
            assertThat(silences.getFirst()).as(answer).isLessThanOrEqualTo(50);
            assertThat(silences.getLast()).as(answer).isLessThanOrEqualTo(50);
            assertThat(silences).as(answer).allMatch(millis -> millis < 500);
        }
    }

    @Test
    void pcm_anySentence_hasTelephoneLoudnessWithoutClipping() throws IOException {
        for (var answer : answers()) {
            var samples = samples(speaker.pcm(answer));
            var decibels = 10
                    * Math.log10(
                            Arrays.stream(samples).map(s -> s * s).average().orElseThrow());
            assertThat(decibels).as(answer).isBetween(-23.0, -19.0);
            assertThat(Arrays.stream(samples).map(Math::abs).max().orElseThrow())
                    .as(answer)
                    .isLessThan(0.9);
        }
    }

    @Test
    void pcm_spokenAnew_isTheSameSound() {
        var other = new EspeakSpeaker(new VoiceProperties(
                properties.espeak(),
                properties.sox(),
                folder.resolve("other"),
                properties.prompts(),
                properties.voice(),
                properties.speed(),
                properties.pitch()));
        assertThat(other.pcm("申请强制执行")).isEqualTo(speaker.pcm("申请强制执行"));
    }

    @Test
    void render_recordingInStudioQuality_isBroughtToTheTelephone() throws IOException {
        var stereo = new AudioFormat(44_100, 16, 2, true, false);
        var second = new AudioInputStream(new ByteArrayInputStream(new byte[44_100 * 4]), stereo, 44_100);
        Files.createDirectories(properties.prompts());
        AudioSystem.write(
                second,
                AudioFileFormat.Type.WAVE,
                properties.prompts().resolve("goodbye.wav").toFile());
        var prompts = new Prompts(properties, speaker, "示范市示范区人民法院", true);
        new PromptRenderer(prompts, folder.resolve("sounds")).render();
        assertThat(folder.resolve("sounds/goodbye.sln")).hasSize(1000 * MILLI * 2);
    }

    @Test
    void render_brokenRecording_isReplacedByTheVoice() throws IOException {
        Files.createDirectories(properties.prompts());
        Files.writeString(properties.prompts().resolve("goodbye.wav"), "no sound at all");
        var prompts = new Prompts(properties, speaker, "示范市示范区人民法院", true);
        new PromptRenderer(prompts, folder.resolve("sounds")).render();
        assertThat(folder.resolve("sounds/goodbye.sln")).hasBinaryContent(speaker.pcm("感谢您的来电，再见。"));
    }

    /** The defaults of the product, with the tools and folders of this test. */
    private VoiceProperties properties() {
        var settings = new MapConfigurationPropertySource();
        settings.put("hotline.voice.espeak", tool("HOTLINE_ESPEAK", "espeak-ng"));
        settings.put("hotline.voice.sox", tool("HOTLINE_SOX", "sox"));
        settings.put("hotline.voice.cache", folder.resolve("cache").toString());
        settings.put("hotline.voice.prompts", folder.resolve("prompts").toString());
        return new Binder(settings).bind("hotline.voice", VoiceProperties.class).get();
    }

    private static String tool(String variable, String name) {
        return Objects.requireNonNullElse(System.getenv(variable), name);
    }

    private static List<String> answers() throws IOException {
        try (InputStream in = EspeakSpeakerIT.class.getResourceAsStream("answers.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** Milliseconds of silence before, within and after the speech. */
    private static List<Integer> silences(byte[] pcm) {
        var samples = samples(pcm);
        var silences = new ArrayList<Integer>();
        int quiet = 0;
        boolean speaking = false;
        for (double sample : samples) {
            boolean silent = Math.abs(sample) < 0.003;
            if (!silent && (quiet > 20 * MILLI || !speaking)) {
                silences.add(quiet / MILLI);
            }
            speaking |= !silent;
            quiet = silent ? quiet + 1 : 0;
        }
        silences.add(quiet / MILLI);
        return silences;
    }

    private static double[] samples(byte[] pcm) {
        var samples = new double[pcm.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((pcm[2 * i] & 0xff) | (pcm[2 * i + 1] << 8)) / 32768.0;
        }
        return samples;
    }
}
