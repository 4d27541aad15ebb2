package cn.hotline12368.qa.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Rows of a test set: tab-separated, {@code #} begins a comment. */
final class Table {

    private Table() {}

    static Stream<Arguments> of(String file) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream("/number/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream()
                            .map(line -> Arguments.of((Object[]) line.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
