package cn.hotline12368.bridge.ear;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.bridge.audio.Sounds;
import cn.hotline12368.bridge.voice.EspeakSpeaker;
import cn.hotline12368.bridge.voice.VoiceProperties;
import cn.hotline12368.calllog.CallEvent.Word;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real model hears what the real espeak-ng says, a frame at a time as from the telephone. */
class VoskEarIT {

    private static final Path MODEL = Path.of("../ear/model/vosk-model-hotline-cn-synth-8k");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"诉讼费怎么收", "怎么申请强制执行", "我要投诉法官", "转人工"})
    void finish_spokenQuestion_isHeard(String question) {
        try (VoskEar ear = new VoskEar(MODEL)) {
            Hearing hearing = hear(ear, Sounds.join(Sounds.silence(300), say(question), Sounds.silence(600)));
            assertThat(hearing.text()).isEqualTo(question);
            assertThat(hearing.confidence()).isGreaterThan(0.8);
        }
    }

    @Test
    void finish_pauseThatVoskTakesForAnEnd_keepsBothParts() {
        byte[] turn = Sounds.join(say("诉讼费怎么收"), Sounds.silence(1_500), say("我要投诉法官"), Sounds.silence(600));
        try (VoskEar ear = new VoskEar(MODEL)) {
            Hearing hearing = hear(ear, turn);
            assertThat(hearing.text()).isEqualTo("诉讼费怎么收我要投诉法官");
            Word last = hearing.words().getLast();
            assertThat(last.endMs()).isBetween(3_000L, turn.length / 16L);
            assertThat(hearing.words()).isSortedAccordingTo((one, two) -> Long.compare(one.startMs(), two.startMs()));
        }
    }

    @Test
    void partial_inMidSentence_growsTowardsTheWhole() {
        byte[] pcm = say("怎么申请强制执行");
        try (VoskEar ear = new VoskEar(MODEL);
                Recognition recognition = ear.open()) {
            Sounds.frames(pcm).forEach(recognition::accept);
            assertThat(recognition.partial()).startsWith("怎么申请");
        }
    }

    private byte[] say(String text) {
        VoiceProperties voice = new VoiceProperties(
                System.getenv().getOrDefault("HOTLINE_ESPEAK", "espeak-ng"),
                System.getenv().getOrDefault("HOTLINE_SOX", "sox"),
                folder.resolve("cache"),
                folder.resolve("prompts"),
                "cmn-latn-pinyin+f4",
                180,
                50);
        return new EspeakSpeaker(voice).pcm(text);
    }

    private static Hearing hear(VoskEar ear, byte[] pcm) {
        try (Recognition recognition = ear.open()) {
            Sounds.frames(pcm).forEach(recognition::accept);
            return recognition.finish();
        }
    }
}
