package cn.hotline12368.caller.rtp;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** One RTP packet (RFC 3550, 5.1). Sequence has 16 bits, timestamp and source 32; all wrap. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record RtpPacket(int payloadType, boolean marker, int sequence, int timestamp, int source, byte[] payload) {
    static final int ALAW = 8;
    private static final int HEADER = 12;

    byte[] bytes() {
        return ByteBuffer.allocate(HEADER + payload.length)
                .put((byte) 0x80)
                .put((byte) (payloadType | (marker ? 0x80 : 0)))
                .putShort((short) sequence)
                .putInt(timestamp)
                .putInt(source)
                .put(payload)
                .array();
    }

    /** Empty for what is no RTP version 2 or is cut short. */
    static Optional<RtpPacket> parse(byte[] datagram, int length) {
        if (length < HEADER || (datagram[0] & 0xC0) != 0x80) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(datagram, 0, length);
        int start = HEADER + 4 * (datagram[0] & 0x0F);
        if ((datagram[0] & 0x10) != 0) {
            start += start + 4 <= length ? 4 + 4 * (in.getShort(start + 2) & 0xFFFF) : length;
        }
        int end = length - ((datagram[0] & 0x20) != 0 ? datagram[length - 1] & 0xFF : 0);
        if (start > end) {
            return Optional.empty();
        }
        return Optional.of(new RtpPacket(
                datagram[1] & 0x7F,
                (datagram[1] & 0x80) != 0,
                in.getShort(2) & 0xFFFF,
                in.getInt(4),
                in.getInt(8),
                Arrays.copyOfRange(datagram, start, end)));
    }
}
