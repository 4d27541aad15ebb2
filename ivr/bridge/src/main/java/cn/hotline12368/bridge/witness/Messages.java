package cn.hotline12368.bridge.witness;

import cn.hotline12368.bridge.audio.Pcm;
import cn.hotline12368.bridge.ear.Ear;
import cn.hotline12368.bridge.ear.Recognition;
import cn.hotline12368.calllog.CallId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages that callers left on Asterisk's recorder. A message is taken by moving its file, so that taking it twice, as
 * after a crash, finds the same one.
 */
public final class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final int HEADER_BYTES = 44;
    private static final int SHORTEST_MS = 600;
    /** A silent caller leaves none: this much must be louder than a quiet line. */
    private static final int SPOKEN_MS = 200;

    private static final double LOUD_DBFS = -52;

    private final Path spool;
    private final Path kept;
    private final Ear ear;

    /** @param spool where Asterisk records them
     * @param kept where they stay */
    public Messages(Path spool, Path kept, Ear ear) {
        this.spool = spool;
        this.kept = kept;
        this.ear = ear;
    }

    /** @param file name in the folder of kept messages
     * @param text what the ear makes of it */
    public record Message(String file, long durationMs, String text) {}

    /** Empty when nothing was said into the recorder. */
    public Optional<Message> take(CallId callId) {
        String name = callId + ".wav";
        try {
            Path from = spool.resolve(name);
            Path to = Files.createDirectories(kept).resolve(name);
            if (Files.exists(from)) {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            }
            if (!Files.exists(to)) {
                return Optional.empty();
            }
            return message(callId, name, Files.readAllBytes(to));
        } catch (IOException e) {
            throw new UncheckedIOException("a message cannot be taken: " + callId, e);
        }
    }

    private Optional<Message> message(CallId callId, String name, byte[] wav) {
        long durationMs = Pcm.milliseconds(Math.max(0, wav.length - HEADER_BYTES));
        if (durationMs < SHORTEST_MS || loudMs(wav) < SPOKEN_MS) {
            return Optional.empty();
        }
        return Optional.of(new Message(name, durationMs, text(callId, wav)));
    }

    private static int loudMs(byte[] wav) {
        int loud = 0;
        for (int at = HEADER_BYTES; at + Pcm.FRAME_BYTES <= wav.length; at += Pcm.FRAME_BYTES) {
            loud += Pcm.dbfs(wav, at, Pcm.FRAME_BYTES) > LOUD_DBFS ? Pcm.FRAME_MS : 0;
        }
        return loud;
    }

    private String text(CallId callId, byte[] wav) {
        try (Recognition recognition = ear.open()) {
            for (int at = HEADER_BYTES; at < wav.length; at += Pcm.FRAME_BYTES) {
                recognition.accept(Arrays.copyOfRange(wav, at, Math.min(wav.length, at + Pcm.FRAME_BYTES)));
            }
            return recognition.finish().text();
        } catch (RuntimeException e) {
            // The audio is what counts; it is there.
            LOG.warn(
                    "the message of call {} could not be written down: {}",
                    callId,
                    e.getClass().getSimpleName());
            return "";
        }
    }
}
