package cn.hotline12368.bridge.audio;

import static cn.hotline12368.bridge.audio.Sounds.join;
import static cn.hotline12368.bridge.audio.Sounds.music;
import static cn.hotline12368.bridge.audio.Sounds.noise;
import static cn.hotline12368.bridge.audio.Sounds.silence;
import static cn.hotline12368.bridge.audio.Sounds.speech;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.bridge.audio.SpeechDetector.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechDetectorTest {

    private final SpeechDetector detector = new SpeechDetector(550);
    private int heardMs;

    /** @param atMs since the first frame */
    private record Change(State state, int atMs) {}

    @Test
    void add_silence_neverStarts() {
        assertThat(changes(silence(10_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-10, -20, -30, -40, -45})
    void add_speechOnAQuietLine_startsAndEndsWithIt(int dbfs) {
        List<Change> changes = changes(join(silence(1_000), speech(dbfs, 2_000), silence(1_000)));
        assertThat(states(changes)).containsExactly(State.STARTED, State.ENDED);
        assertThat(changes.get(0).atMs()).isBetween(1_080, 1_250);
        // The last syllable ends in its dip.
        assertThat(changes.get(1).atMs()).isBetween(3_440, 3_600);
    }

    @ParameterizedTest
    @ValueSource(ints = {-60, -55, -50})
    void add_speechOverNoise_startsAndEndsWithIt(int noise) {
        changes(noise(noise, 8_000));
        int from = heardMs;
        List<Change> changes = changes(join(over(speech(-25, 2_000), noise), noise(noise, 1_000)));
        assertThat(states(changes)).containsExactly(State.STARTED, State.ENDED);
        assertThat(changes.get(1).atMs() - from).isBetween(2_440, 2_600);
    }

    @Test
    void add_clicks_neverStart() {
        byte[] click = join(noise(-10, 60), silence(300));
        assertThat(changes(join(silence(500), click, click, click, click, click, click)))
                .isEmpty();
    }

    @Test
    void add_pauseWithinATurn_doesNotEndIt() {
        List<Change> changes = changes(
                join(silence(500), speech(-20, 800), silence(300), speech(-20, 800), silence(300), speech(-20, 800)));
        assertThat(states(changes)).containsExactly(State.STARTED);
        assertThat(states(changes(silence(600)))).containsExactly(State.ENDED);
    }

    @Test
    void add_longPause_makesTwoTurns() {
        byte[] turn = join(speech(-20, 800), silence(700));
        assertThat(states(changes(join(silence(500), turn, turn))))
                .containsExactly(State.STARTED, State.ENDED, State.STARTED, State.ENDED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-50, -40, -30, -25})
    void add_noiseThatBegins_doesNotHoldTheLineOpen(int dbfs) {
        changes(noise(-65, 3_000));
        changes(noise(dbfs, 20_000));
        assertThat(changes(noise(dbfs, 20_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-40, -25})
    void add_musicThatNeverPauses_doesNotHoldTheLineOpen(int dbfs) {
        changes(music(dbfs, 20_000));
        assertThat(changes(music(dbfs, 20_000))).isEmpty();
    }

    @Test
    void add_speechAfterTheNoiseIsOver_isHeardAtOnce() {
        changes(noise(-30, 20_000));
        changes(silence(500));
        assertThat(states(changes(join(speech(-40, 1_000), silence(700))))).containsExactly(State.STARTED, State.ENDED);
    }

    @Test
    void reset_inSpeech_forgetsItButNotTheNoise() {
        changes(noise(-40, 20_000));
        changes(speech(-15, 1_000));
        detector.reset();
        assertThat(changes(noise(-40, 2_000))).isEmpty();
    }

    @Test
    void quietMs_afterTheEnd_isTheSilenceThatEndedIt() {
        changes(join(silence(500), music(-20, 1_000), silence(200)));
        assertThat(detector.quietMs()).isEqualTo(200);
        changes(silence(400));
        assertThat(detector.quietMs()).isEqualTo(540);
    }

    @Test
    void add_frameWithoutWholeSamples_isQuiet() {
        assertThat(detector.add(new byte[0])).isEqualTo(State.QUIET);
        assertThat(detector.add(new byte[1])).isEqualTo(State.QUIET);
    }

    private static byte[] over(byte[] pcm, int noise) {
        byte[] mixed = noise(noise, pcm.length / Pcm.BYTES_PER_MS);
        for (int i = 0; i < pcm.length; i += 2) {
            int sum = sample(pcm, i) + sample(mixed, i);
            mixed[i] = (byte) sum;
            mixed[i + 1] = (byte) (sum >> 8);
        }
        return mixed;
    }

    private static int sample(byte[] pcm, int at) {
        return pcm[at + 1] << 8 | (pcm[at] & 0xff);
    }

    private List<Change> changes(byte[] pcm) {
        List<Change> changes = new ArrayList<>();
        for (byte[] frame : Sounds.frames(pcm)) {
            State state = detector.add(frame);
            heardMs += Pcm.FRAME_MS;
            if (state == State.STARTED || state == State.ENDED) {
                changes.add(new Change(state, heardMs));
            }
        }
        return changes;
    }

    private static List<State> states(List<Change> changes) {
        return changes.stream().map(Change::state).toList();
    }
}
