package cn.hotline12368.console.call;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was said, made ready for searching: no spaces or marks within a line, since a recogniser puts them anywhere.
 *
 * <p>Example: 「诉讼费 怎么收？」 → {@code 诉讼费怎么收} with grams 诉讼 讼费 费怎 怎么 么收.
 */
record SearchText(String text, Set<String> grams) {

    static SearchText of(List<String> lines) {
        List<String> bare = lines.stream().map(SearchText::bare).toList();
        Set<String> grams = bare.stream().flatMap(line -> grams(line).stream()).collect(Collectors.toSet());
        return new SearchText(String.join("\n", bare), grams);
    }

    /** The words of a question, each of which must be found somewhere. */
    static List<String> words(String question) {
        return Arrays.stream(question.strip().split("\\s+"))
                .map(SearchText::bare)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static Set<String> grams(String word) {
        int[] points = word.codePoints().toArray();
        Set<String> grams = new LinkedHashSet<>();
        for (int i = 0; i + 1 < points.length; i++) {
            grams.add(new String(points, i, 2));
        }
        return grams;
    }

    private static String bare(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
