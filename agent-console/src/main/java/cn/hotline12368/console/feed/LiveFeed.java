package cn.hotline12368.console.feed;

import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.calllog.CallFeed.Item;
import cn.hotline12368.calllog.CallFeed.News;
import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.calllog.CallLog.Cursor;
import cn.hotline12368.calllog.CallLog.Positioned;
import cn.hotline12368.calllog.Recorded;
import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.console.projection.Projection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads the news once for all open pages.
 *
 * <p>Redis only wakes it and brings what is in no log, such as partial transcripts; the events that pages hear of come from PostgreSQL, after they were
 * projected, so that what a page then reads is there. Without Redis it looks every second.
 */
final class LiveFeed {

    private static final int BATCH = 500;
    private static final int MOST = 1_000;
    private static final String FROM_NOW_ON = "$";
    /** A read of Redis that found nothing comes back after a second; one that comes back sooner did not wait for news. */
    private static final long WAITED_MS = 500;

    private final CallFeed feed;
    private final CallLog log;
    private final Projection projection;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;
    private String redisCursor = FROM_NOW_ON;
    /** How far pages know the log; null until somebody needs to know. */
    private final AtomicReference<@Nullable Cursor> cursor = new AtomicReference<>();

    LiveFeed(CallFeed feed, CallLog log, Projection projection) {
        this.feed = feed;
        this.log = log;
        this.projection = projection;
    }

    Listener listen() {
        if (closing || listeners.size() >= MOST) {
            throw ProblemException.unavailable("打开的页面过多，请稍后再试");
        }
        // Set before the page counts itself in, so that it misses nothing from now on.
        cursor();
        var listener = new Listener();
        listeners.add(listener);
        return listener;
    }

    private Cursor cursor() {
        Cursor known = cursor.get();
        if (known != null) {
            return known;
        }
        Cursor now = projection.cursor();
        return cursor.compareAndSet(null, now) ? now : cursor();
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }

    int size() {
        return listeners.size();
    }

    /** Ends all pages' requests, so that the web server need not wait for them. */
    void close() {
        closing = true;
        listeners.forEach(this::drop);
    }

    /** Tells what happens until nothing more comes, or Redis is away. Called again and again by one thread. */
    void follow() {
        Cursor from = cursor();
        boolean waited = true;
        while (waited && !closing) {
            long started = System.nanoTime();
            List<Item> items = news();
            items.stream().filter(item -> item.seq() == 0).forEach(this::tell);
            from = tellEvents(from);
            cursor.set(from);
            waited = !items.isEmpty() || System.nanoTime() - started > WAITED_MS * 1_000_000;
        }
    }

    private List<Item> news() {
        try {
            News news = feed.after(redisCursor);
            redisCursor = news.cursor();
            return news.items();
        } catch (IllegalArgumentException e) {
            // Somebody else wrote into our stream: not ours to understand, and never again in our way.
            redisCursor = FROM_NOW_ON;
            return List.of();
        }
    }

    /** @return how far the pages know the log now */
    private Cursor tellEvents(Cursor from) {
        projection.catchUp();
        Cursor told = from;
        for (Positioned next : log.after(from, BATCH)) {
            Recorded event = next.event();
            tell(new Item(event.callId(), event.seq(), event.kind()));
            told = next.cursor();
        }
        return told;
    }

    private void tell(Item item) {
        for (Listener listener : listeners) {
            if (!listener.offer(item)) {
                drop(listener);
            }
        }
    }

    private void drop(Listener listener) {
        listeners.remove(listener);
        listener.drop();
    }
}
