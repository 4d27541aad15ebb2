package cn.hotline12368.caller.sip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Readers for header values of the shape {@code "name" <sip:user@host>;param=value}. */
final class Address {
    private Address() {}

    static String uri(String value) {
        int open = value.indexOf('<');
        int close = value.indexOf('>', open + 1);
        if (open >= 0 && close > open) {
            return value.substring(open + 1, close);
        }
        return value.split(";", 2)[0].strip();
    }

    /** Parameters of the header, not those inside the angle brackets, which belong to the URI. */
    static Optional<String> parameter(String value, String name) {
        String behindUri = value.substring(value.indexOf('>') + 1);
        for (String part : behindUri.split(";", -1)) {
            String[] pair = part.strip().split("=", 2);
            if (pair.length == 2 && pair[0].toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(pair[1]);
            }
        }
        return Optional.empty();
    }

    /** Record-Route may carry several routes in one line. */
    static List<String> split(List<String> values) {
        List<String> parts = new ArrayList<>();
        for (String value : values) {
            for (String part : value.split(",(?=\\s*<)", -1)) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
