package cn.hotline12368.launcher.settings;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Passwords between the parts of one run, made once and kept in {@code .hotline/secrets} (mode 600), one
 * {@code name=value} a line. They never stand on a command line, where every user of the machine could read them.
 */
public record Secrets(String ami, String database, String redis) {

    private static final int BYTES = 24;

    /** Reads what is there and makes what is missing; the caller holds the run's lock. */
    public static Secrets readOrMake(Path file) {
        Map<String, String> known = read(file);
        int before = known.size();
        var secrets = new Secrets(value(known, "ami"), value(known, "database"), value(known, "redis"));
        if (known.size() > before) {
            Folders.write(
                    file,
                    known.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
        return secrets;
    }

    /** What is there; a missing one is empty. Writes nothing, so that looking at a home does not make one. */
    public static Secrets peek(Path file) {
        Map<String, String> known = read(file);
        return new Secrets(
                known.getOrDefault("ami", ""), known.getOrDefault("database", ""), known.getOrDefault("redis", ""));
    }

    private static String value(Map<String, String> known, String name) {
        return known.computeIfAbsent(name, missing -> {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        });
    }

    private static Map<String, String> read(Path file) {
        var values = new TreeMap<String, String>();
        if (!Files.exists(file)) {
            return values;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    values.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
            return values;
        } catch (IOException e) {
            throw new CannotRunException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Keeps the passwords out of any log that prints the record. */
    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
