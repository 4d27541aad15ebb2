package cn.hotline12368.bridge.witness;

import cn.hotline12368.calllog.CallId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that the dialplan writes to. */
public final class WitnessFolder {

    private final Path folder;

    public WitnessFolder(Path folder) {
        this.folder = folder;
    }

    public List<CallId> calls() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                    .map(CallId::of)
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Asterisk's witness files cannot be listed", e);
        }
    }

    public Optional<Witness> read(CallId callId) {
        try {
            // Not readAllLines: a file that a crash left with odd bytes must not hide the call.
            String text = new String(Files.readAllBytes(file(callId)), StandardCharsets.UTF_8);
            return Optional.of(Witness.parse(callId, text.lines().toList()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a witness file cannot be read: " + callId, e);
        }
    }

    /** When Asterisk last wrote about the call; the epoch when there is nothing. */
    public Instant written(CallId callId) {
        return Instant.ofEpochMilli(file(callId).toFile().lastModified());
    }

    public void remove(CallId callId) {
        try {
            Files.deleteIfExists(file(callId));
        } catch (IOException e) {
            throw new UncheckedIOException("a witness file cannot be removed: " + callId, e);
        }
    }

    private Path file(CallId callId) {
        return folder.resolve(callId.toString());
    }
}
