package cn.hotline12368.knowledge.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cuts a text into the numbers that the model was trained on: one for a Chinese character, the longest known pieces for the rest. */
final class WordPieces {

    private static final String MODEL = "/bge-small-zh-v1.5-q-tokenizer.json";
    private static final long START = 101;
    private static final long END = 102;
    private static final long UNKNOWN = 100;

    private final Map<String, Long> numbers = new HashMap<>();

    WordPieces() {
        try (InputStream in = Resources.open(MODEL)) {
            JsonNode vocabulary = JsonMapper.shared().readTree(in).at("/model/vocab");
            vocabulary
                    .propertyStream()
                    .forEach(word -> numbers.put(word.getKey(), word.getValue().longValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    /** At most {@code limit} numbers with the marks of start and end; of a longer text the rest is left out. */
    long[] of(String text, int limit) {
        List<Long> pieces = new ArrayList<>();
        pieces.add(START);
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length() && pieces.size() < limit - 1; ) {
            int end = endOfWord(lower, at);
            if (!Character.isWhitespace(lower.codePointAt(at))) {
                cut(lower.substring(at, end), pieces);
            }
            at = end;
        }
        List<Long> kept = pieces.size() < limit ? pieces : pieces.subList(0, limit - 1);
        kept.add(END);
        return kept.stream().mapToLong(Long::longValue).toArray();
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        do {
            end += Character.charCount(text.codePointAt(end));
        } while (end < text.length() && joined(text.codePointAt(start)) && joined(text.codePointAt(end)));
        return end;
    }

    private static boolean joined(int character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    private void cut(String word, List<Long> pieces) {
        int begun = pieces.size();
        for (int at = 0; at < word.length(); ) {
            int end = word.length();
            while (end > at && !numbers.containsKey(piece(word, at, end))) {
                end--;
            }
            if (end == at) {
                pieces.subList(begun, pieces.size()).clear();
                pieces.add(UNKNOWN);
                return;
            }
            pieces.add(numbers.getOrDefault(piece(word, at, end), UNKNOWN));
            at = end;
        }
    }

    private static String piece(String word, int start, int end) {
        return (start > 0 ? "##" : "") + word.substring(start, end);
    }
}
