package cn.hotline12368.caller.sip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Datagram to message. Content-Length is dropped here: over UDP the datagram ends the body, {@link SipMessage#bytes} writes it anew. */
final class SipParser {
    private SipParser() {}

    static SipMessage parse(byte[] datagram, int length) {
        String text = new String(datagram, 0, length, StandardCharsets.UTF_8);
        int blank = text.indexOf("\r\n\r\n");
        if (blank < 0) {
            throw new MalformedMessage("no blank line after the headers");
        }
        List<String> lines = unfold(text.substring(0, blank).split("\r\n", -1));
        Headers headers = headers(lines.subList(1, lines.size()));
        return message(lines.getFirst(), headers, text.substring(blank + 4));
    }

    private static SipMessage message(String firstLine, Headers headers, String body) {
        String[] parts = firstLine.split(" ", 3);
        if (parts.length < 2) {
            throw new MalformedMessage("first line is neither request nor response");
        }
        if (parts[0].equals("SIP/2.0") && parts[1].matches("[1-6]\\d\\d")) {
            return new SipMessage.Response(
                    Integer.parseInt(parts[1]), parts.length == 3 ? parts[2] : "", headers, body);
        }
        if (parts.length == 3 && parts[2].equals("SIP/2.0")) {
            return new SipMessage.Request(parts[0], parts[1], headers, body);
        }
        throw new MalformedMessage("first line is neither request nor response");
    }

    /** A line that begins with white space continues the one before (RFC 3261, 7.3.1). */
    private static List<String> unfold(String[] raw) {
        List<String> lines = new ArrayList<>();
        for (String line : raw) {
            if (!lines.isEmpty() && !line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line.strip());
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Headers headers(List<String> lines) {
        List<Headers.Line> parsed = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon <= 0) {
                throw new MalformedMessage("header line without a name");
            }
            String name = line.substring(0, colon).strip();
            if (!name.equalsIgnoreCase("Content-Length") && !name.equalsIgnoreCase("l")) {
                parsed.add(new Headers.Line(name, line.substring(colon + 1).strip()));
            }
        }
        return new Headers(parsed);
    }
}
