package cn.hotline12368.launcher.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * apt's new format: stanzas of {@code Name: value}, parted by empty lines; a line that begins with a blank goes on with
 * the value before it (a whole key may stand in {@code Signed-By}).
 */
final class Deb822 {

    private Deb822() {}

    static List<AptSource> parse(String content) {
        var sources = new ArrayList<AptSource>();
        var fields = new TreeMap<String, String>();
        String last = "";
        for (String line : (content + "\n\n").split("\n", -1)) {
            if (line.isBlank()) {
                source(fields).ifPresent(sources::add);
                fields = new TreeMap<>();
            } else if (Character.isWhitespace(line.charAt(0))) {
                fields.merge(last, line, (value, more) -> value + "\n" + more);
            } else if (line.charAt(0) != '#' && line.indexOf(':') > 0) {
                last = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
                fields.put(last, line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return sources;
    }

    static List<String> words(String text) {
        return Stream.of(text.split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    }

    private static Optional<AptSource> source(Map<String, String> fields) {
        boolean enabled = !fields.getOrDefault("enabled", "yes").equalsIgnoreCase("no");
        if (!enabled || !words(fields.getOrDefault("types", "")).contains("deb")) {
            return Optional.empty();
        }
        var options = new TreeMap<>(fields);
        options.keySet().retainAll(AptSource.KEPT_OPTIONS);
        return Optional.of(new AptSource(
                words(fields.getOrDefault("uris", "")),
                words(fields.getOrDefault("suites", "")),
                words(fields.getOrDefault("components", "")),
                options));
    }
}
