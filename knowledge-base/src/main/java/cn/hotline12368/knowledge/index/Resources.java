package cn.hotline12368.knowledge.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Files that come in the jars. */
final class Resources {

    private Resources() {}

    static InputStream open(String file) {
        InputStream in = Resources.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException(file + " is missing from the jars");
        }
        return in;
    }

    /** The lines that are neither empty nor a remark. */
    static Stream<String> lines(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
