package cn.hotline12368.bridge.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EspeakSpeakerTest {

    @TempDir
    Path folder;

    private FakeTools tools;

    @BeforeEach
    void makeTools() throws IOException {
        tools = new FakeTools(folder);
    }

    @Test
    void pcm_sameTextAgain_isNotSpokenAnew() {
        var speaker = new EspeakSpeaker(tools.speaking());
        assertThat(speaker.pcm("您好")).isEqualTo(speaker.pcm("您好")).isNotEmpty();
        assertThat(tools.starts()).isEqualTo(1);
    }

    @Test
    void pcm_afterARestart_comesFromDisk() {
        var pcm = new EspeakSpeaker(tools.speaking()).pcm("您好");
        assertThat(new EspeakSpeaker(tools.speaking()).pcm("您好")).isEqualTo(pcm);
        assertThat(tools.starts()).isEqualTo(1);
    }

    @Test
    void pcm_sameTextByManyCallsAtOnce_isSpokenOnce() {
        var speaker = new EspeakSpeaker(tools.with("sleep 0.3; cat tone"));
        try (var calls = Executors.newVirtualThreadPerTaskExecutor()) {
            var heard = IntStream.range(0, 20)
                    .mapToObj(call -> CompletableFuture.supplyAsync(() -> speaker.pcm("您好"), calls))
                    .toList();
            assertThat(heard).allSatisfy(pcm -> assertThat(pcm.join()).isNotEmpty());
        }
        assertThat(tools.starts()).isEqualTo(1);
    }

    @Test
    void pcm_changedByItsCaller_staysAsItWasForTheNext() {
        var speaker = new EspeakSpeaker(tools.speaking());
        var first = speaker.pcm("您好");
        first[1000] ^= 1;
        assertThat(speaker.pcm("您好")).isNotEqualTo(first);
    }

    @Test
    void pcm_numberOfOneCaller_isNotKeptOnDisk() {
        var speaker = new EspeakSpeaker(tools.speaking());
        assertThat(speaker.pcm("工单号261121100013")).isNotEmpty();
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void pcm_cacheFolderThatCannotBeMade_speaksAllTheSame() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file in the way");
        assertThat(new EspeakSpeaker(tools.speaking()).pcm("您好")).isNotEmpty();
    }

    @Test
    void pcm_nothingToSpeak_isEmptyWithoutStartingAnything() {
        assertThat(new EspeakSpeaker(tools.speaking()).pcm("！…")).isEmpty();
        assertThat(tools.starts()).isZero();
    }

    @Test
    void pcm_crashOnce_isTriedAgain() {
        assertThat(new EspeakSpeaker(tools.crashingOnce()).pcm("您好")).isNotEmpty();
        assertThat(tools.starts()).isEqualTo(2);
    }

    @Test
    void pcm_crashTwice_isUnavailableAndTriedAnewNextTime() {
        var speaker = new EspeakSpeaker(tools.with("cat tone; kill -SEGV $$"));
        assertUnavailable(speaker);
        assertUnavailable(speaker);
        assertThat(tools.starts()).isEqualTo(4);
    }

    @Test
    void pcm_hangingTool_isUnavailableWithinFiveSeconds() {
        var speaker = new EspeakSpeaker(tools.with("exec sleep 60"));
        var start = Instant.now();
        assertUnavailable(speaker);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void pcm_silentTool_isUnavailable() {
        assertUnavailable(new EspeakSpeaker(tools.with("true")));
    }

    @Test
    void pcm_missingTool_isUnavailableAndNamesIt() {
        var properties = tools.speaking();
        var missing = folder.resolve("no-such-tool").toString();
        var speaker = new EspeakSpeaker(new VoiceProperties(
                missing, properties.sox(), properties.cache(), properties.prompts(), "cmn-latn-pinyin", 165, 50));
        assertThatExceptionOfType(SpeechUnavailable.class)
                .isThrownBy(() -> speaker.pcm("您好"))
                .withMessageContaining(missing);
    }

    private static void assertUnavailable(Speaker speaker) {
        assertThatExceptionOfType(SpeechUnavailable.class)
                .isThrownBy(() -> speaker.pcm("您好"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("您好", "nin2"));
    }
}
