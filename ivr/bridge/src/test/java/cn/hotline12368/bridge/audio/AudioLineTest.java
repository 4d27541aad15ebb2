package cn.hotline12368.bridge.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AudioLineTest {

    private static final byte[] SILENCE = new byte[Pcm.FRAME_BYTES];

    private final AudioLine line = new AudioLine();

    @Test
    void nextFrame_nothingPlayed_isSilence() throws InterruptedException {
        assertThat(line.nextFrame()).isEqualTo(SILENCE);
        assertThat(line.await(Duration.ZERO)).isNull();
    }

    @Test
    void play_clip_isSentWholeAndThenSaysSo() throws InterruptedException {
        byte[] pcm = Sounds.noise(-20, 50);
        Clip clip = line.play(pcm);
        byte[] sent = Sounds.join(line.nextFrame(), line.nextFrame());
        assertThat(line.await(Duration.ZERO)).isNull();
        sent = Sounds.join(sent, line.nextFrame());
        assertThat(sent).hasSize(3 * Pcm.FRAME_BYTES).startsWith(pcm).endsWith(Sounds.silence(10));
        assertThat(line.await(Duration.ZERO)).isEqualTo(new Input.Played(clip));
        assertThat(line.nextFrame()).isEqualTo(SILENCE);
    }

    @Test
    void play_clipWithoutAudio_endsToo() throws InterruptedException {
        Clip clip = line.play(new byte[0]);
        line.nextFrame();
        assertThat(line.await(Duration.ZERO)).isEqualTo(new Input.Played(clip));
    }

    @Test
    void play_another_replacesTheFirst() throws InterruptedException {
        line.play(Sounds.noise(-20, 1_000));
        line.nextFrame();
        byte[] second = Sounds.speech(-20, 20);
        Clip clip = line.play(second);
        assertThat(line.nextFrame()).isEqualTo(second);
        assertThat(line.await(Duration.ZERO)).isEqualTo(new Input.Played(clip));
        assertThat(line.await(Duration.ZERO)).isNull();
    }

    @Test
    void silence_clip_hasNoEnd() throws InterruptedException {
        line.play(Sounds.noise(-20, 20));
        line.silence();
        assertThat(line.nextFrame()).isEqualTo(SILENCE);
        assertThat(line.await(Duration.ZERO)).isNull();
    }

    @Test
    void accept_conversationThatHangs_losesAudioButNoKey() throws InterruptedException {
        for (int i = 0; i < 2_000; i++) {
            line.accept(new Input.Frame(SILENCE));
        }
        line.accept(new Input.Key('0'));
        line.accept(new Input.Gone());
        int frames = 0;
        Input input = line.await(Duration.ZERO);
        for (; input instanceof Input.Frame; input = line.await(Duration.ZERO)) {
            frames++;
        }
        assertThat(frames).isEqualTo(500);
        assertThat(input).isEqualTo(new Input.Key('0'));
        assertThat(line.await(Duration.ZERO)).isEqualTo(new Input.Gone());
    }

    @Test
    void release_beforeAsteriskConnected_hangsUpWhenItDoes() {
        AtomicInteger hangUps = new AtomicInteger();
        line.release();
        line.connected(hangUps::incrementAndGet);
        assertThat(hangUps).hasValue(1);
    }

    @Test
    void release_connected_hangsUp() {
        AtomicInteger hangUps = new AtomicInteger();
        line.connected(hangUps::incrementAndGet);
        assertThat(hangUps).hasValue(0);
        line.release();
        assertThat(hangUps).hasValue(1);
    }
}
