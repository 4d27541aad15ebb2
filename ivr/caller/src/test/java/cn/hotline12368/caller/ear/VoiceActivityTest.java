package cn.hotline12368.caller.ear;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.caller.rtp.Span;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VoiceActivityTest {
    private final VoiceActivity activity = new VoiceActivity();

    private void hear(int frames, int level) {
        short[] frame = new short[VoiceActivity.FRAME];
        for (int i = 0; i < frame.length; i++) {
            frame[i] = (short) (i % 2 == 0 ? level : -level);
        }
        for (int i = 0; i < frames; i++) {
            activity.hear(Arrays.copyOf(frame, frame.length));
        }
    }

    @Test
    void silenceAndLineNoise_areNoSound() {
        hear(100, 0);
        hear(100, 90);

        assertThat(activity.sounds()).isEmpty();
    }

    @Test
    void sound_lastsFromItsFirstToItsLastLoudFrame() {
        hear(50, 8);
        hear(25, 3_000);
        hear(50, 8);

        assertThat(activity.sounds()).containsExactly(new Span(50 * 160, 75 * 160));
    }

    @Test
    void shortPause_isPartOfTheSound_longOneEndsIt() {
        hear(10, 3_000);
        hear(10, 0);
        hear(10, 3_000);
        hear(20, 0);
        hear(10, 3_000);
        hear(20, 0);

        assertThat(activity.sounds()).containsExactly(new Span(0, 30 * 160), new Span(50 * 160, 60 * 160));
    }

    @Test
    void click_isNoSound() {
        hear(10, 0);
        hear(2, 20_000);
        hear(30, 0);

        assertThat(activity.sounds()).isEmpty();
    }

    @Test
    void soundInProgress_isSeen() {
        hear(10, 0);
        hear(5, 3_000);

        assertThat(activity.sounds()).containsExactly(new Span(10 * 160, 15 * 160));
        assertThat(activity.position()).isEqualTo(15 * 160);
    }
}
