package cn.hotline12368.launcher.provision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One enabled source of binary packages of the machine's own apt configuration.
 *
 * @param options those that say whom to trust, by their deb822 names in lower case, values verbatim
 */
record AptSource(List<String> uris, List<String> suites, List<String> components, Map<String, String> options) {

    /** All that decides whether a download may be trusted; anything else is not ours to copy. */
    static final List<String> KEPT_OPTIONS = List.of("signed-by", "trusted");

    /** Debian's own archive or a mirror of it: others also use Debian's suite names, but not its path. */
    boolean isDebian() {
        return components.contains("main") && uris.stream().anyMatch(AptSource::namesDebian);
    }

    List<String> debianUris() {
        return uris.stream().filter(AptSource::namesDebian).toList();
    }

    /** The security archive has suites of its own, so another suite can't be asked of it. */
    boolean isArchive() {
        return debianUris().stream().noneMatch(uri -> uri.contains("security"));
    }

    /** The same trust and place, in apt's deb822 format, see sources.list(5). */
    String stanza(List<String> otherSuites, String... more) {
        var text = new StringBuilder("Types: deb\n");
        text.append("URIs: ").append(String.join(" ", debianUris())).append('\n');
        text.append("Suites: ").append(String.join(" ", otherSuites)).append('\n');
        text.append("Components: main\n");
        options.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        for (String line : more) {
            text.append(line).append('\n');
        }
        return text.append('\n').toString();
    }

    @Nullable
    String option(String name) {
        return options.get(name);
    }

    private static boolean namesDebian(String uri) {
        String text = uri.toLowerCase(Locale.ROOT).replaceAll("/+$", "");
        return text.matches(".*[/:]debian(-security)?(\\.list)?");
    }
}
