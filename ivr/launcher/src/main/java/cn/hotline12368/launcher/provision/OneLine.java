package cn.hotline12368.launcher.provision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** apt's old format: {@code deb [signed-by=/key.gpg arch=amd64] http://host/debian bookworm main contrib # comment}. */
final class OneLine {

    private static final Pattern ENTRY = Pattern.compile(
            "deb\\s+(?:\\[(?<options>[^]]*)]\\s*)?(?<uri>cdrom:\\[[^]]*]\\S*|\\S+)\\s+(?<suite>\\S+)(?<rest>.*)");

    private OneLine() {}

    static List<AptSource> parse(String content) {
        return content.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .map(OneLine::entry)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<AptSource> entry(String line) {
        Matcher matcher = ENTRY.matcher(line);
        if (!matcher.matches() || matcher.group("uri").startsWith("cdrom:")) {
            return Optional.empty();
        }
        return Optional.of(new AptSource(
                List.of(matcher.group("uri")),
                List.of(matcher.group("suite")),
                Deb822.words(matcher.group("rest")),
                options(matcher.group("options"))));
    }

    private static Map<String, String> options(@Nullable String text) {
        var options = new TreeMap<String, String>();
        for (String word : Deb822.words(text == null ? "" : text)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                String name = word.substring(0, equals).toLowerCase(Locale.ROOT);
                if (AptSource.KEPT_OPTIONS.contains(name)) {
                    options.put(name, word.substring(equals + 1).replace(',', ' '));
                }
            }
        }
        return options;
    }
}
