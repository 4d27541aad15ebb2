package cn.hotline12368.console.ask;

import cn.hotline12368.calllog.Transcript;
import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.qa.Conversation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Conversations of this process, in memory only: what people write to us outlives neither half an hour of silence nor the
 * {@value #MOST} conversations used after it. Thread-safe.
 */
public final class AskSessions {

    private static final int MOST = 10_000;
    private static final Duration SILENCE = Duration.ofMinutes(30);

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    /** Least recently used first. */
    private final Map<String, Used> sessions = new LinkedHashMap<>(16, 0.75f, true);

    AskSessions(Clock clock) {
        this.clock = clock;
    }

    private record Used(AskSession session, Instant until) {}

    AskSession begin(String court) {
        var session = new AskSession(UUID.randomUUID().toString(), Conversation.start(court));
        lock.lock();
        try {
            tidy(MOST - 1);
            keep(session);
        } finally {
            lock.unlock();
        }
        return session;
    }

    AskSession resume(String id) {
        lock.lock();
        try {
            tidy(MOST);
            Used known = sessions.get(id);
            if (known == null) {
                throw ProblemException.notFound("没有这次咨询，或者它已经过期；不带 sessionId 可重新开始");
            }
            keep(known.session());
            return known.session();
        } finally {
            lock.unlock();
        }
    }

    /** What was written in this conversation, as long as it is known; nothing otherwise. */
    public List<Transcript.Line> talk(@Nullable String id) {
        lock.lock();
        try {
            tidy(MOST);
            Used known = id == null ? null : sessions.get(id);
            return known == null ? List.of() : known.session().talk();
        } finally {
            lock.unlock();
        }
    }

    private void keep(AskSession session) {
        sessions.put(session.id(), new Used(session, clock.instant().plus(SILENCE)));
    }

    /** Lets go of what has expired, and of the oldest until there is room. */
    private void tidy(int most) {
        Instant now = clock.instant();
        var oldest = sessions.values().iterator();
        while (oldest.hasNext()) {
            if (oldest.next().until().isAfter(now) && sessions.size() <= most) {
                return;
            }
            oldest.remove();
        }
    }
}
