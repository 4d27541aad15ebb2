package cn.hotline12368.bridge.voice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sentences already spoken, one file each, named by the SHA-256 of all that shapes the sound. A full or unwritable disk
 * costs only the keeping: the sentence is spoken all the same.
 */
final class SpeechFiles {

    private static final Logger log = LoggerFactory.getLogger(SpeechFiles.class);

    private final Path folder;

    SpeechFiles(Path folder) {
        this.folder = folder;
    }

    Optional<byte[]> find(String recipe) {
        try {
            var pcm = Files.readAllBytes(file(recipe));
            return pcm.length > 0 && pcm.length % 2 == 0 ? Optional.of(pcm) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void keep(String recipe, byte[] pcm) {
        try {
            write(file(recipe), pcm);
        } catch (IOException e) {
            log.warn("Cannot keep speech in {}: {}", folder, e.toString());
        }
    }

    /** All or nothing: readers, Asterisk among them, never see half a file. */
    static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path file(String recipe) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(recipe.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest) + ".sln");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
