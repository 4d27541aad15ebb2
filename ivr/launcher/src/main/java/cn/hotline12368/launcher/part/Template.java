package cn.hotline12368.launcher.part;

import cn.hotline12368.launcher.host.CannotRunException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with {@code @NAME@} in it. A name that nobody knows is a mistake in the template and must not reach Asterisk, which
 * would take it for a value.
 */
final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("@([A-Z][A-Z0-9_]*)@");

    private Template() {}

    /** Renders a template; its name is for the message. */
    static String render(String name, String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                throw new CannotRunException(
                        "the template " + name + " holds the unknown placeholder " + match.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
