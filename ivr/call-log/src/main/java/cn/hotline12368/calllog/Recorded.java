package cn.hotline12368.calllog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call event as it stands in the log: metadata, payload, digest of the payload, hash chained over metadata and digest.
 *
 * <p>Payload and salt are null once they were erased; digest and hash stay, so the chain still proves that nothing was
 * changed, dropped or reordered.
 *
 * @param seq 1 for the first event of a call, without gaps
 * @param source who saw it: {@code bridge}, or {@code asterisk} for what was added from Asterisk's own records
 * @param payload the event's JSON, byte for byte as digested
 */
public record Recorded(
        CallId callId,
        int seq,
        Instant at,
        String kind,
        String source,
        String court,
        @Nullable String payload,
        @Nullable String salt,
        String digest,
        String hash) {

    /** The event itself; null once erased, and for a kind that this version does not know. */
    public @Nullable CallEvent event() {
        return payload == null ? null : EventJson.read(kind, payload);
    }

    ChainEnd end() {
        return new ChainEnd(seq, hash);
    }
}
