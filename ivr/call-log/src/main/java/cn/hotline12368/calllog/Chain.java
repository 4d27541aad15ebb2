package cn.hotline12368.calllog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * Links the events of a call: {@code hash = SHA-256(previous hash, call, seq, time, kind, source, court, digest)} and
 * {@code digest = SHA-256(salt, payload)}. The salt keeps a short payload, such as a telephone number, from being guessed
 * back out of its digest after it was erased.
 */
public final class Chain {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Chain() {}

    static Recorded next(ChainEnd end, CallId callId, Instant at, String source, String court, CallEvent event) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String salt = HexFormat.of().formatHex(random);
        String payload = EventJson.write(event);
        // PostgreSQL keeps microseconds; a finer time would not verify after the round trip.
        Instant time = at.truncatedTo(ChronoUnit.MICROS);
        Recorded open = new Recorded(
                callId,
                end.seq() + 1,
                time,
                event.eventKind(),
                source,
                court,
                payload,
                salt,
                sha256(salt + "\n" + payload),
                "");
        return new Recorded(
                callId, open.seq(), time, open.kind(), source, court, payload, salt, open.digest(), hash(end, open));
    }

    /** Whether these events, in order from the first, are exactly what was recorded. Erased payloads are accepted. */
    public static boolean intact(List<Recorded> events) {
        ChainEnd end = ChainEnd.START;
        for (Recorded event : events) {
            boolean follows = event.seq() == end.seq() + 1 && event.hash().equals(hash(end, event));
            boolean unchanged =
                    event.payload() == null || event.digest().equals(sha256(event.salt() + "\n" + event.payload()));
            if (!follows || !unchanged) {
                return false;
            }
            end = event.end();
        }
        return true;
    }

    private static String hash(ChainEnd end, Recorded event) {
        return sha256(String.join(
                "\n",
                end.hash(),
                event.callId().toString(),
                Integer.toString(event.seq()),
                event.at().toString(),
                event.kind(),
                event.source(),
                event.court(),
                event.digest()));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
