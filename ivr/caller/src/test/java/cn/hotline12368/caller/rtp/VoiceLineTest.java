package cn.hotline12368.caller.rtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class VoiceLineTest {
    private DatagramSocket peer;
    private VoiceLine line;

    @BeforeEach
    void open() throws IOException {
        peer = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        peer.setSoTimeout(3_000);
        line = VoiceLine.open("127.0.0.1");
        line.aim((InetSocketAddress) peer.getLocalSocketAddress(), OptionalInt.of(101));
    }

    @AfterEach
    void close() {
        line.close();
        peer.close();
    }

    private RtpPacket receive() throws IOException {
        var datagram = new DatagramPacket(new byte[2_000], 2_000);
        peer.receive(datagram);
        return RtpPacket.parse(datagram.getData(), datagram.getLength()).orElseThrow();
    }

    private void send(int timestamp, int level) throws IOException {
        short[] samples = new short[160];
        Arrays.fill(samples, (short) level);
        byte[] bytes = new RtpPacket(8, false, 0, timestamp, 9, ALaw.encode(samples, 0, 160)).bytes();
        peer.send(new DatagramPacket(bytes, bytes.length, line.local()));
    }

    @Test
    void frames_leaveEachTwentyMillisecondsAndCountOn() throws IOException {
        line.start();
        RtpPacket before = receive();
        long began = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            RtpPacket packet = receive();
            assertThat(packet.sequence()).isEqualTo((before.sequence() + 1) & 0xFFFF);
            assertThat(packet.timestamp() - before.timestamp()).isEqualTo(160);
            assertThat(packet.source()).isEqualTo(before.source());
            assertThat(packet.payload()).hasSize(160).containsOnly(ALaw.SILENCE);
            before = packet;
        }

        assertThat((System.nanoTime() - began) / 1e6).isBetween(1_950.0, 2_300.0);
    }

    @Test
    void sound_isSentAndRecordedWhereItWasSaid() throws Exception {
        short[] sound = new short[400];
        Arrays.fill(sound, (short) 5_000);
        line.start();
        Span said = line.say(sound).get(3, TimeUnit.SECONDS);

        assertThat(said.to() - said.from()).isEqualTo(480);
        short[] recorded = line.caller().slice(said.from() - 1, said.to());
        assertThat(recorded).hasSize(481);
        assertThat(recorded[0]).isLessThan((short) 100);
        assertThat((int) recorded[1]).isBetween(4_800, 5_200);
        assertThat((int) recorded[400]).isBetween(4_800, 5_200);
        assertThat(recorded[401]).isLessThan((short) 100);
    }

    @Test
    void key_isAnEventOfEightPacketsWithOneTimestamp() throws Exception {
        line.start();
        CompletableFuture<Span> pressed = line.press("#");
        RtpPacket packet = receive();
        while (packet.payloadType() != 101) {
            packet = receive();
        }
        List<RtpPacket> events = new ArrayList<>();
        for (; packet.payloadType() == 101; packet = receive()) {
            events.add(packet);
        }

        assertThat(events)
                .hasSize(8)
                .extracting(RtpPacket::timestamp)
                .containsOnly(events.getFirst().timestamp());
        assertThat(events).extracting(RtpPacket::marker).startsWith(true, false).containsOnlyOnce(true);
        assertThat(events.getFirst().payload()).containsExactly(11, 0x0A, 0x00, 0xA0);
        assertThat(events.subList(5, 8))
                .allSatisfy(last -> assertThat(last.payload()).containsExactly(11, 0x8A, 0x03, 0xC0));
        assertThat(packet.timestamp() - events.getFirst().timestamp()).isEqualTo(8 * 160);
        Span span = pressed.get(3, TimeUnit.SECONDS);
        assertThat(span.to() - span.from()).isEqualTo(13 * 160);
    }

    @Test
    void keyToAnEndWithoutEvents_isSilence() throws Exception {
        line.aim((InetSocketAddress) peer.getLocalSocketAddress(), OptionalInt.empty());
        line.start();
        line.press("1").get(3, TimeUnit.SECONDS);

        for (int i = 0; i < 10; i++) {
            assertThat(receive().payload()).hasSize(160).containsOnly(ALaw.SILENCE);
        }
    }

    @Test
    void reorderedPackets_areRecordedInTheSendersOrder() throws Exception {
        line.start();
        receive();
        send(0, 1_000);
        send(320, 3_000);
        send(160, 2_000);
        while (line.hotline().length() == 0 || line.hotline().length() < line.position() - 8_000) {
            Thread.onSpinWait();
        }
        Thread.sleep(200);

        int end = line.hotline().length();
        short[] heard = line.hotline().slice(end - 480, end);
        assertThat((int) heard[80]).isBetween(960, 1_040);
        assertThat((int) heard[240]).isBetween(1_920, 2_080);
        assertThat((int) heard[400]).isBetween(2_880, 3_120);
    }

    @Test
    void recording_isAStereoWavOfBothEnds(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("calls/one.wav");
        var left = new Track();
        var right = new Track();
        left.write(0, new short[] {1, 2});
        right.write(1, new short[] {7, 8});
        Wav.write(file, left, right);

        byte[] wav = Files.readAllBytes(file);
        assertThat(new String(wav, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("RIFF");
        assertThat(wav[22]).isEqualTo((byte) 2);
        assertThat(Arrays.copyOfRange(wav, 44, wav.length)).containsExactly(1, 0, 0, 0, 2, 0, 7, 0, 0, 0, 8, 0);
    }

    @Test
    void nothingAndUnknownKeys_areRefused() {
        assertThatThrownBy(() -> line.press("A")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line.say(new short[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
