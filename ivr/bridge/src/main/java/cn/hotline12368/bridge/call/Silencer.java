package cn.hotline12368.bridge.call;

import cn.hotline12368.calllog.CallEvent.SecretGiven;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Takes the caller's voice and tones out of a recording where a secret was given. Doing it again changes nothing. */
final class Silencer {

    /** 8 kHz, two channels of two bytes, the caller's first. */
    private static final int FRAME_BYTES = 4;

    private static final int FRAMES_PER_MS = 8;

    /** A recogniser's times are not exact to the syllable. */
    private static final int MARGIN_MS = 500;

    private Silencer() {}

    /** A file that is not there needs no silence. */
    static void silence(Path recording, List<SecretGiven> secrets) throws IOException {
        if (secrets.isEmpty() || !Files.exists(recording)) {
            return;
        }
        try (FileChannel file = FileChannel.open(recording, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (SecretGiven secret : secrets) {
                silence(file, frame(secret.startMs() - MARGIN_MS), frame(secret.endMs() + MARGIN_MS));
            }
            file.force(true);
        }
    }

    private static long frame(long ms) {
        return Math.max(0, ms) * FRAMES_PER_MS;
    }

    private static void silence(FileChannel file, long from, long to) throws IOException {
        long end = Math.min(to, file.size() / FRAME_BYTES);
        if (end <= from) {
            return;
        }
        ByteBuffer frames = ByteBuffer.allocate(Math.toIntExact((end - from) * FRAME_BYTES));
        long at = from * FRAME_BYTES;
        while (frames.hasRemaining() && file.read(frames, at + frames.position()) >= 0) {
            // until all is read
        }
        for (int i = 0; i < frames.position(); i += FRAME_BYTES) {
            frames.putShort(i, (short) 0);
        }
        frames.flip();
        while (frames.hasRemaining()) {
            file.write(frames, at + frames.position());
        }
    }
}
