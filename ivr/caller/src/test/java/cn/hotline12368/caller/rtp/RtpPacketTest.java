package cn.hotline12368.caller.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RtpPacketTest {
    private static final RtpPacket PACKET = new RtpPacket(8, true, 0xFFFE, 0x80000001, 0x01020304, new byte[] {5, 6});

    @Test
    void bytes_followTheStandardsLayout() {
        assertThat(PACKET.bytes())
                .containsExactly(0x80, 0x88, 0xFF, 0xFE, 0x80, 0x00, 0x00, 0x01, 0x01, 0x02, 0x03, 0x04, 5, 6);
    }

    @Test
    void parsedPacket_isTheOneSent() {
        assertThat(RtpPacket.parse(PACKET.bytes(), 14).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(PACKET);
    }

    @Test
    void contributorsExtensionAndPadding_areLeftOut() {
        byte[] datagram = new byte[12 + 4 + 8 + 2 + 3];
        datagram[0] = (byte) (0x80 | 0x20 | 0x10 | 1);
        datagram[19] = 1;
        datagram[24] = 7;
        datagram[25] = 8;
        datagram[28] = 3;

        assertThat(RtpPacket.parse(datagram, datagram.length).orElseThrow().payload())
                .containsExactly(7, 8);
    }

    @Test
    void whatIsNoPacket_isNone() {
        byte[] stun = new byte[20];
        byte[] longExtension = Arrays.copyOf(PACKET.bytes(), 16);
        longExtension[0] = (byte) 0x90;
        longExtension[14] = 0x7F;

        assertThat(RtpPacket.parse(PACKET.bytes(), 11)).isEmpty();
        assertThat(RtpPacket.parse(stun, stun.length)).isEmpty();
        assertThat(RtpPacket.parse(longExtension, longExtension.length)).isEmpty();
    }
}
