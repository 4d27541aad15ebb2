package cn.hotline12368.bridge.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final int BYTES_A_MILLI = 16;

    @Test
    void trimAndLevel_silenceAroundSound_leavesThirtyMillis() {
        var sound = sound(700, Samples.tone(440, 500), 900);
        assertThat(Samples.trimAndLevel(sound)).hasSize((30 + 500 + 30) * BYTES_A_MILLI);
    }

    @Test
    void trimAndLevel_quietSound_isBroughtToTwentyBelowFullScale() {
        var quiet = Samples.tone(440, 500);
        for (int i = 0; i < quiet.length; i += 2) {
            var sample = (short) (sample(quiet, i) / 16);
            quiet[i] = (byte) sample;
            quiet[i + 1] = (byte) (sample >> 8);
        }
        assertThat(rms(Samples.trimAndLevel(quiet))).isBetween(0.095, 0.105);
    }

    @Test
    void trimAndLevel_singleClick_isNotClipped() {
        var click = Samples.silence(1000);
        click[8001] = 0x7f;
        var levelled = Samples.trimAndLevel(click);
        assertThat(peak(levelled)).isBetween(0.85, 0.9);
    }

    @Test
    void trimAndLevel_silence_isEmpty() {
        assertThat(Samples.trimAndLevel(Samples.silence(500))).isEmpty();
        assertThat(Samples.trimAndLevel(new byte[0])).isEmpty();
    }

    @Test
    void tone_edges_areSoft() {
        var tone = Samples.tone(1000, 400);
        assertThat(tone).hasSize(400 * BYTES_A_MILLI);
        assertThat(sample(tone, 0)).isZero();
        assertThat(peak(tone)).isBetween(0.17, 0.18);
    }

    private static byte[] sound(int before, byte[] tone, int after) {
        var sound = new ByteArrayOutputStream();
        sound.writeBytes(Samples.silence(before));
        sound.writeBytes(tone);
        sound.writeBytes(Samples.silence(after));
        return sound.toByteArray();
    }

    private static double rms(byte[] pcm) {
        double sum = 0;
        for (int i = 0; i < pcm.length; i += 2) {
            sum += Math.pow(sample(pcm, i) / 32768.0, 2);
        }
        return Math.sqrt(sum / (pcm.length / 2.0));
    }

    private static double peak(byte[] pcm) {
        double peak = 0;
        for (int i = 0; i < pcm.length; i += 2) {
            peak = Math.max(peak, Math.abs(sample(pcm, i) / 32768.0));
        }
        return peak;
    }

    private static short sample(byte[] pcm, int at) {
        return (short) ((pcm[at] & 0xff) | (pcm[at + 1] << 8));
    }
}
