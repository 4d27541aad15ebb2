package cn.hotline12368.caller.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.caller.TestFiles;
import cn.hotline12368.caller.ear.Ear;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudioTest {
    private final Studio studio = new Studio(TestFiles.ESPEAK, TestFiles.SOX);

    @ParameterizedTest
    @EnumSource
    void everyVoice_isUnderstood(Voice voice) {
        short[] sound = studio.speak("诉讼费怎么收", voice);

        try (Ear ear = Ear.open(TestFiles.MODEL)) {
            assertThat(ear.understand(Arrays.copyOf(sound, sound.length + 4_000)))
                    .isEqualTo("诉讼费怎么收");
        }
    }

    @Test
    void speech_hasTelephoneLevelAndNoSilenceAround() {
        short[] sound = studio.speak("我要立案", Voice.USUAL);

        assertThat(Loudness.audibleLength(sound)).isEqualTo(sound.length);
        assertThat(Math.abs(sound[0])).isGreaterThan((short) 50);
        double energy = 0;
        for (short sample : sound) {
            energy += (double) sample * sample;
        }
        assertThat(Math.sqrt(energy / sound.length)).isBetween(1_500.0, 4_000.0);
    }

    @Test
    void soundFile_isBroughtToTheLine() {
        short[] sound = studio.read(TestFiles.QUESTION);

        assertThat(sound.length / 8_000.0).isBetween(1.0, 2.5);
    }

    @Test
    void missingProgramOrBrokenFile_saysWhatToDo() {
        assertThatThrownBy(() -> new Studio("/none/espeak-ng", TestFiles.SOX).speak("好", Voice.USUAL))
                .isInstanceOf(ToolFailed.class)
                .hasMessageContaining("/none/espeak-ng");
        assertThatThrownBy(() -> studio.read(Path.of("pom.xml"))).isInstanceOf(ToolFailed.class);
    }
}
