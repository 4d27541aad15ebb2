package cn.hotline12368.bridge.witness;

import cn.hotline12368.calllog.CallId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call as Asterisk's dialplan noted it. Times are Asterisk's clock.
 *
 * @param answered null when the caller hung up before
 * @param channel unique id of the channel; empty when not answered
 * @param fellBack the dialplan had to go on without the bridge
 * @param toRecorder the caller was led to the recorder
 * @param ended null while the call lives, or when Asterisk went away in it
 */
public record Witness(
        CallId callId,
        @Nullable Instant answered,
        String channel,
        String called,
        @Nullable String caller,
        boolean fellBack,
        boolean toRecorder,
        @Nullable Instant ended,
        String cause) {

    static Witness parse(CallId callId, List<String> lines) {
        Witness witness = new Witness(callId, null, "", "", null, false, false, null, "");
        for (String line : lines) {
            witness = witness.with(List.of(line.strip().split(" ", -1)));
        }
        return witness;
    }

    private Witness with(List<String> words) {
        Instant at = words.size() > 1 ? time(words.get(1)) : null;
        return switch (words.getFirst()) {
            case "answered" ->
                new Witness(
                        callId,
                        at,
                        word(words, 2),
                        word(words, 3),
                        word(words, 4).isEmpty() ? null : word(words, 4),
                        fellBack,
                        toRecorder,
                        ended,
                        cause);
            case "fallback" -> new Witness(callId, answered, channel, called, caller, true, toRecorder, ended, cause);
            case "message" -> new Witness(callId, answered, channel, called, caller, fellBack, true, ended, cause);
            case "ended" ->
                new Witness(callId, answered, channel, called, caller, fellBack, toRecorder, at, word(words, 2));
            default -> this;
        };
    }

    /** Asterisk is gone and took the end with it. */
    public Witness lost(Instant at) {
        return new Witness(callId, answered, channel, called, caller, fellBack, toRecorder, at, "lost");
    }

    /** Milliseconds from answer to end; 0 when never answered. */
    public long durationMs() {
        return answered == null || ended == null ? 0 : Math.max(0, ended.toEpochMilli() - answered.toEpochMilli());
    }

    private static String word(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }

    private static @Nullable Instant time(String milliseconds) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(milliseconds));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
