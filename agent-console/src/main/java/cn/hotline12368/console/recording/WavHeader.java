package cn.hotline12368.console.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The 44 bytes that turn 8 kHz stereo s16le samples into a WAV file. */
final class WavHeader {

    static final int BYTES = 44;
    static final int FRAME = 4;

    private static final int RATE = 8_000;
    private static final short CHANNELS = 2;
    private static final short BITS = 16;
    private static final short PCM = 1;

    private WavHeader() {}

    static byte[] of(long dataBytes) {
        return ByteBuffer.allocate(BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt((int) (BYTES - 8 + dataBytes))
                .put(ascii("WAVEfmt "))
                .putInt(16)
                .putShort(PCM)
                .putShort(CHANNELS)
                .putInt(RATE)
                .putInt(RATE * FRAME)
                .putShort((short) FRAME)
                .putShort(BITS)
                .put(ascii("data"))
                .putInt((int) dataBytes)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
