package cn.hotline12368.caller.sip;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Session descriptions (RFC 4566, 3264) of one audio stream: a-law and telephone events, nothing else. */
final class Sdp {
    private static final int ALAW = 8;
    private static final int EVENTS = 101;

    private Sdp() {}

    static String offer(InetSocketAddress audio) {
        return describe(audio, OptionalInt.of(EVENTS), "sendrecv");
    }

    /** The answer to a re-INVITE repeats its number for telephone events and mirrors the direction. */
    static String answer(String offer, InetSocketAddress audio) {
        return describe(audio, eventPayload(offer.lines().toList()), mirrored(offer));
    }

    private static String describe(InetSocketAddress audio, OptionalInt events, String direction) {
        String host = audio.getAddress().getHostAddress();
        var text = new StringBuilder("v=0\r\no=caller 1 1 IN IP4 " + host + "\r\ns=call\r\nc=IN IP4 " + host
                + "\r\nt=0 0\r\nm=audio " + audio.getPort() + " RTP/AVP " + ALAW);
        events.ifPresent(payload -> text.append(' ').append(payload));
        text.append("\r\na=rtpmap:" + ALAW + " PCMA/8000\r\n");
        events.ifPresent(payload ->
                text.append("a=rtpmap:" + payload + " telephone-event/8000\r\na=fmtp:" + payload + " 0-15\r\n"));
        return text.append("a=ptime:20\r\na=" + direction + "\r\n").toString();
    }

    /** Where the other end wants our audio. Empty: it takes no a-law, so there is nothing to talk with. */
    static Optional<Media> media(String text) {
        List<String> lines = text.lines().toList();
        Optional<String> audio = last(lines, line -> line.startsWith("m=audio "));
        Optional<String> host = last(lines, line -> line.startsWith("c=IN IP4 "));
        if (audio.isEmpty() || host.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = List.of(audio.get().split(" ", -1));
        if (words.size() < 4 || !words.subList(3, words.size()).contains(String.valueOf(ALAW))) {
            return Optional.empty();
        }
        var target = new InetSocketAddress(host.get().substring(9).split("/", -1)[0], number(words.get(1)));
        return Optional.of(new Media(target, eventPayload(lines)));
    }

    private static OptionalInt eventPayload(List<String> lines) {
        return last(lines, line -> line.startsWith("a=rtpmap:") && line.contains(" telephone-event/8000"))
                .map(line -> OptionalInt.of(number(line.substring(9).split(" ", -1)[0])))
                .orElse(OptionalInt.empty());
    }

    private static String mirrored(String offer) {
        List<String> lines = offer.lines().toList();
        if (lines.contains("a=sendonly")) {
            return "recvonly";
        }
        if (lines.contains("a=recvonly")) {
            return "sendonly";
        }
        return lines.contains("a=inactive") ? "inactive" : "sendrecv";
    }

    /** The media section comes last, so its line beats that of the session. */
    private static Optional<String> last(List<String> lines, Predicate<String> wanted) {
        return lines.stream().filter(wanted).reduce((earlier, later) -> later);
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new MalformedMessage("session description has no number where one belongs");
        }
        return Integer.parseInt(text);
    }
}
