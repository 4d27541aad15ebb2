package cn.hotline12368.console.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The file that tells whoever runs the hotline the first passwords: {@code name=password} a line, mode 600. */
final class Credentials {

    private final Path file;

    Credentials(Path file) {
        this.file = file;
    }

    boolean lost() {
        return !Files.exists(file);
    }

    Map<String, String> read() {
        Map<String, String> passwords = new HashMap<>();
        if (lost()) {
            return passwords;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    passwords.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
            return passwords;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The file is never readable by others, not even for a moment. */
    void append(Map<String, String> passwords) {
        try {
            if (lost()) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            String lines = passwords.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                    .collect(Collectors.joining());
            Files.writeString(file, lines, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
