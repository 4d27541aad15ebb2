package cn.hotline12368.bridge.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Our own readings, one word a line: {@code 执行 zhi2 xing2}. They overrule the general dictionary. */
final class Lexicon {

    private static final String RESOURCE = "readings.txt";

    private final Map<String, List<String>> readings;
    private final int longest;

    private Lexicon(Map<String, List<String>> readings) {
        this.readings = Map.copyOf(readings);
        this.longest = readings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static Lexicon load() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the jar");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lexicon parse(List<String> lines) {
        var readings = new HashMap<String, List<String>>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var fields = line.strip().split("\\s+", 2);
            var word = fields[0];
            var syllables = fields.length < 2 ? List.<String>of() : List.of(fields[1].split("\\s+"));
            requireReading(line, word, syllables);
            if (readings.put(word, syllables) != null) {
                throw new IllegalArgumentException(RESOURCE + " has two readings of " + word);
            }
        }
        return new Lexicon(readings);
    }

    private static void requireReading(String line, String word, List<String> syllables) {
        var toned = syllables.stream().allMatch(syllable -> syllable.matches("[a-z]+[1-5]"));
        var letter = word.matches("[A-Z]");
        if (!toned || syllables.isEmpty() || (!letter && syllables.size() != word.length())) {
            throw new IllegalArgumentException(
                    RESOURCE + ": one toned syllable for each character is needed in \"" + line + "\"");
        }
    }

    @Nullable
    List<String> reading(String word) {
        return readings.get(word);
    }

    /** Characters of the longest word. */
    int longest() {
        return longest;
    }
}
