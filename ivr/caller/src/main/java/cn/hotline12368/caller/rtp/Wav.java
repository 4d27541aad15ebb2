package cn.hotline12368.caller.rtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the call as a WAV file: 8 kHz, 16 bit, left the caller, right the hotline. */
public final class Wav {
    private static final int HEADER = 44;

    private Wav() {}

    public static void write(Path file, Track left, Track right) {
        int length = Math.max(left.length(), right.length());
        short[] one = left.slice(0, length);
        short[] other = right.slice(0, length);
        ByteBuffer out = ByteBuffer.allocate(HEADER + length * 4).order(ByteOrder.LITTLE_ENDIAN);
        header(out, length * 4);
        for (int i = 0; i < length; i++) {
            out.putShort(one[i]).putShort(other[i]);
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, out.array());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the recording", e);
        }
    }

    private static void header(ByteBuffer out, int bytes) {
        out.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVEfmt ")).putInt(16);
        out.putShort((short) 1).putShort((short) 2);
        out.putInt(Span.PER_SECOND)
                .putInt(Span.PER_SECOND * 4)
                .putShort((short) 4)
                .putShort((short) 16);
        out.put(ascii("data")).putInt(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
