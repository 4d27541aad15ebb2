package cn.hotline12368.bridge.audio;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.bridge.audio.AsteriskSide.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over real TCP, the test playing Asterisk. */
@Timeout(20)
class AudioSocketServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final UUID id = UUID.randomUUID();
    private final AudioLine line = new AudioLine();
    private AudioSocketServer server;
    private AsteriskSide asterisk;

    @BeforeEach
    void connect() throws IOException {
        server = new AudioSocketServer(0, wanted -> wanted.equals(id) ? line : null);
        asterisk = new AsteriskSide(server.port());
    }

    @AfterEach
    void close() throws IOException {
        asterisk.close();
        server.close();
    }

    @Test
    void frames_fromAsterisk_arriveAsTheyWere() throws Exception {
        asterisk.id(id);
        byte[] pcm = Sounds.speech(-20, 200);
        asterisk.audio(pcm);
        assertThat(hear(10)).isEqualTo(pcm);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 160, 240, 480, 640, 1_000})
    void frames_ofOtherSizes_arriveAsTwentyMilliseconds(int size) throws Exception {
        asterisk.id(id);
        byte[] pcm = Sounds.speech(-20, 200);
        for (int at = 0; at < pcm.length; at += size) {
            asterisk.send(0x10, Arrays.copyOfRange(pcm, at, Math.min(pcm.length, at + size)));
        }
        assertThat(hear(10)).isEqualTo(pcm);
    }

    @Test
    void keys_fromAsterisk_arrive() throws Exception {
        asterisk.id(id);
        asterisk.key('0');
        asterisk.key('#');
        assertThat(line.await(PATIENCE)).isEqualTo(new Input.Key('0'));
        assertThat(line.await(PATIENCE)).isEqualTo(new Input.Key('#'));
    }

    @Test
    void messages_ofUnknownKinds_arePassedOver() throws Exception {
        asterisk.id(id);
        asterisk.send(0x02, new byte[0]);
        asterisk.send(0x12, new byte[640]);
        asterisk.send(0x03, new byte[] {'1', '2'});
        asterisk.key('5');
        assertThat(line.await(PATIENCE)).isEqualTo(new Input.Key('5'));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0xff})
    void end_told_isPassedOn(int kind) throws Exception {
        asterisk.id(id);
        asterisk.send(kind, new byte[0]);
        assertThat(line.await(PATIENCE)).isEqualTo(new Input.Gone());
        ends();
    }

    @Test
    void end_ofTheConnection_isPassedOn() throws Exception {
        asterisk.id(id);
        asterisk.read();
        asterisk.close();
        assertThat(line.await(PATIENCE)).isEqualTo(new Input.Gone());
    }

    @Test
    void end_inTheMiddleOfAFrame_isPassedOnWithoutIt() throws Exception {
        asterisk.id(id);
        asterisk.read();
        asterisk.raw(new byte[] {0x10, 0x01, 0x40, 1, 2, 3});
        asterisk.close();
        assertThat(line.await(PATIENCE)).isEqualTo(new Input.Gone());
    }

    @Test
    void release_line_tellsAsterisk() throws Exception {
        asterisk.id(id);
        asterisk.key('1');
        assertThat(line.await(PATIENCE)).isNotNull();
        line.release();
        assertThat(nextButAudio().kind()).isZero();
    }

    @Test
    void connection_forACallThatNobodyExpects_isHungUp() throws Exception {
        asterisk.id(UUID.randomUUID());
        assertThat(asterisk.read().kind()).isZero();
        assertThat(asterisk.read().kind()).isEqualTo(-1);
    }

    @Test
    void connection_withoutId_isClosed() throws Exception {
        asterisk.send(0x10, new byte[320]);
        ends();
    }

    @Test
    void connection_ofGarbage_isClosedAndHarmsNoOther() throws Exception {
        byte[] garbage = new byte[500];
        new Random(1).nextBytes(garbage);
        garbage[0] = 'G';
        asterisk.raw(garbage);
        ends();
        try (AsteriskSide next = new AsteriskSide(server.port())) {
            next.id(id);
            next.key('7');
            assertThat(line.await(PATIENCE)).isEqualTo(new Input.Key('7'));
        }
    }

    @Test
    void connection_thatSaysNothing_isClosedInTheEnd() throws Exception {
        long start = System.nanoTime();
        ends();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void live_connections_areCounted() throws Exception {
        asterisk.id(id);
        asterisk.read();
        assertThat(server.live()).isEqualTo(1);
        asterisk.close();
        while (server.live() > 0) {
            Thread.sleep(10);
        }
    }

    @Test
    void pace_toAsterisk_isFiftyFramesASecond() throws Exception {
        asterisk.id(id);
        asterisk.read();
        long start = System.nanoTime();
        for (int i = 0; i < 75; i++) {
            assertThat(asterisk.read().payload()).hasSize(320);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(75 / seconds / 50).isBetween(0.7, 1.3);
    }

    @Test
    void pace_readerThatWasSlow_goesOnAndStillHearsTheClip() throws Exception {
        asterisk.id(id);
        asterisk.read();
        byte[] pcm = Sounds.speech(-20, 300);
        line.play(pcm);
        Thread.sleep(600);
        byte[] heard = new byte[0];
        for (int i = 0; i < 25; i++) {
            heard = Sounds.join(heard, asterisk.read().payload());
        }
        assertThat(new String(heard, StandardCharsets.ISO_8859_1))
                .contains(new String(pcm, StandardCharsets.ISO_8859_1));
        assertThat(line.await(PATIENCE)).isInstanceOf(Input.Played.class);
    }

    private byte[] hear(int frames) throws InterruptedException {
        byte[] pcm = new byte[0];
        for (int i = 0; i < frames; i++) {
            if (!(line.await(PATIENCE) instanceof Input.Frame(byte[] frame))) {
                throw new AssertionError("no frame");
            }
            assertThat(frame).hasSize(Pcm.FRAME_BYTES);
            pcm = Sounds.join(pcm, frame);
        }
        return pcm;
    }

    private Message nextButAudio() throws IOException {
        Message message = asterisk.read();
        while (message.kind() == 0x10) {
            message = asterisk.read();
        }
        return message;
    }

    /** A reset is an end too. */
    private void ends() {
        try {
            assertThat(nextButAudio().kind()).isEqualTo(-1);
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("reset");
        }
    }
}
