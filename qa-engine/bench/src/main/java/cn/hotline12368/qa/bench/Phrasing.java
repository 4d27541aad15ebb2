package cn.hotline12368.qa.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A way to ask that stands in no article. */
record Phrasing(String topic, String text) {

    static List<Phrasing> load(String file) {
        try (InputStream in = Phrasing.class.getResourceAsStream("/bench/" + file)) {
            if (in == null) {
                throw new IllegalStateException("bench/" + file + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new Phrasing(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
