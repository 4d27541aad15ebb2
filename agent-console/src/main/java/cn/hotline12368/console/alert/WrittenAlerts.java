package cn.hotline12368.console.alert;

import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.calllog.CallId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Alerts from what people write. Whoever asks never waits for the database: what it cannot take yet is kept and tried
 * again. Thread-safe; one thread carries.
 */
public final class WrittenAlerts {

    /** Pages read the alerts when they hear of one; it belongs to no call. */
    private static final CallId NO_CALL = new CallId(new UUID(0, 0));

    /** A flood beyond this is no news to anybody. */
    private static final int MOST = 1_000;

    private static final int WORDS = 200;

    private final Queue<Danger> waiting = new ConcurrentLinkedQueue<>();
    private final Alerts alerts;
    private final CallFeed feed;
    private final MeterRegistry meters;
    private final Clock clock;

    WrittenAlerts(Alerts alerts, CallFeed feed, MeterRegistry meters, Clock clock) {
        this.alerts = alerts;
        this.feed = feed;
        this.meters = meters;
        this.clock = clock;
    }

    /** @param words what was written; its beginning is kept */
    public void raise(String kind, String channel, String court, String sessionId, String words) {
        meters.counter("hotline.alerts", "kind", kind).increment();
        if (waiting.size() < MOST) {
            waiting.add(new Danger(clock.instant(), kind, channel, court, sessionId, beginning(words)));
        }
    }

    /** Throws {@code DataAccessException} while the database is away; nothing is lost by that. */
    void carry() {
        for (Danger next = waiting.peek(); next != null; next = waiting.peek()) {
            alerts.raise(next);
            waiting.remove();
            feed.tell(NO_CALL, 0, "Alert");
        }
    }

    private static String beginning(String words) {
        String clean = words.replace("\0", "");
        return clean.codePointCount(0, clean.length()) <= WORDS
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, WORDS)) + "…";
    }
}
