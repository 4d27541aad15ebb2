package cn.hotline12368.caller.sip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Header lines in the order they came; names compare without case and with their one-letter forms (RFC 3261, 7.3.3). */
record Headers(List<Line> lines) {
    record Line(String name, String value) {}

    private static final Map<String, String> SHORT = Map.of(
            "v",
            "via",
            "f",
            "from",
            "t",
            "to",
            "i",
            "call-id",
            "m",
            "contact",
            "l",
            "content-length",
            "c",
            "content-type",
            "k",
            "supported",
            "s",
            "subject");

    Headers {
        lines = List.copyOf(lines);
    }

    static Headers none() {
        return new Headers(List.of());
    }

    Headers with(String name, String value) {
        var more = new ArrayList<>(lines);
        more.add(new Line(name, value));
        return new Headers(more);
    }

    Headers withAll(String name, List<String> values) {
        var more = this;
        for (String value : values) {
            more = more.with(name, value);
        }
        return more;
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        String wanted = canonical(name);
        return lines.stream()
                .filter(line -> canonical(line.name()).equals(wanted))
                .map(Line::value)
                .toList();
    }

    String required(String name) {
        return first(name).orElseThrow(() -> new MalformedMessage("header " + name + " is missing"));
    }

    private static String canonical(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(lower, lower);
    }
}
