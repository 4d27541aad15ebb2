package cn.hotline12368.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** The last published knowledge as a file, so that calls are answered even if PostgreSQL is away at the start. */
public final class KnowledgeSnapshot {

    private KnowledgeSnapshot() {}

    /** Replaces the file as a whole: a reader, or a crash, never sees half of it. */
    public static void write(Path file, Knowledge knowledge) {
        try {
            Path whole = file.toAbsolutePath();
            Path folder = whole.resolveSibling(".");
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "knowledge", ".part");
            try {
                Files.write(part, ArticleJson.MAPPER.writeValueAsBytes(knowledge));
                Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Knowledge snapshot " + file + " could not be written", e);
        }
    }

    /** Empty if there is no such file or it holds no knowledge. */
    public static Optional<Knowledge> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ArticleJson.MAPPER.readValue(Files.readAllBytes(file), Knowledge.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }
}
