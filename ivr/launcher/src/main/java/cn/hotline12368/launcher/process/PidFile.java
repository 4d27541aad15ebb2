package cn.hotline12368.launcher.process;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code run/NAME.pid}: the pid on the first line as everywhere, then start and boot, so that a process that got the same
 * number later is never taken for ours, then the fingerprint of how it was launched.
 */
public record PidFile(Path file) {

    private static final String ENDING = ".pid";

    static PidFile of(Path folder, String name) {
        return new PidFile(folder.resolve(name + ENDING));
    }

    /** All pid files of a folder; none if the folder is not there. */
    static List<PidFile> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(PidFile::new)
                    .toList();
        } catch (IOException e) {
            throw new CannotRunException("cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    String name() {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }

    void write(Identity identity, String fingerprint) {
        Folders.write(
                file,
                String.join(
                        "\n",
                        Long.toString(identity.pid()),
                        Long.toString(identity.startTicks()),
                        identity.boot(),
                        fingerprint,
                        ""));
    }

    /** What the file says, if the process it means still runs. */
    Optional<Entry> read() {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 4) {
                return Optional.empty();
            }
            var identity = new Identity(Long.parseLong(lines.get(0)), Long.parseLong(lines.get(1)), lines.get(2));
            return Optional.of(new Entry(identity, lines.get(3)))
                    .filter(entry -> entry.identity().runs());
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new CannotRunException("cannot delete " + file + ": " + e.getMessage(), e);
        }
    }

    record Entry(Identity identity, String fingerprint) {}
}
