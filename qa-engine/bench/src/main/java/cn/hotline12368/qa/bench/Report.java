package cn.hotline12368.qa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints each measure as soon as it is there and keeps all of them for the file. */
final class Report {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintStream out;
    private final List<Measure> measures = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void section(String title) {
        out.println();
        out.println("== " + title);
    }

    void note(String line) {
        out.println("   " + line);
    }

    void add(Measure measure) {
        measures.add(measure);
        out.println(measure.line());
    }

    /** Overwrites what an earlier run left. */
    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
            Files.write(file, JSON.writeValueAsBytes(measures));
        } catch (IOException e) {
            throw new UncheckedIOException("The results could not be written to " + file, e);
        }
    }
}
