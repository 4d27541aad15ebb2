package cn.hotline12368.console.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * So many per window and key, in this process. Thread-safe. Remembers the {@value #KEYS} keys used last, so that an
 * attacker with many addresses fills no memory.
 */
public final class RateLimit {

    private static final int KEYS = 20_000;

    private final Clock clock;
    private final Duration window;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > KEYS;
        }
    };

    public RateLimit(Clock clock, Duration window) {
        this.clock = clock;
        this.window = window;
    }

    /**
     * Counts one.
     *
     * @return how long to wait when that was one too many
     */
    public Optional<Duration> take(String key, int limit) {
        return locked(() -> {
            Window current = current(key);
            windows.put(key, new Window(current.ends(), current.count() + 1));
            return wait(current, limit);
        });
    }

    /**
     * Counts nothing.
     *
     * @return how long to wait when the limit is already reached
     */
    public Optional<Duration> look(String key, int limit) {
        return locked(() -> wait(current(key), limit));
    }

    public void forget(String key) {
        locked(() -> windows.remove(key));
    }

    private Window current(String key) {
        Instant now = clock.instant();
        Window known = windows.get(key);
        return known == null || !now.isBefore(known.ends()) ? new Window(now.plus(window), 0) : known;
    }

    private Optional<Duration> wait(Window current, int limit) {
        return current.count() < limit
                ? Optional.empty()
                : Optional.of(Duration.between(clock.instant(), current.ends()).plusMillis(999));
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private record Window(Instant ends, int count) {}
}
