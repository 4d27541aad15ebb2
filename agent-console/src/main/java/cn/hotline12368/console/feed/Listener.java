package cn.hotline12368.console.feed;

import cn.hotline12368.calllog.CallFeed.Item;
import cn.hotline12368.calllog.CallId;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One open page. The feed's thread offers and never waits; the page's own thread takes. One that falls {@value #BEHIND}
 * items behind is dropped and reads everything anew when it comes back.
 */
final class Listener {

    private static final int BEHIND = 500;
    /** Wakes the page's thread when there is nothing more to come. */
    private static final Item END = new Item(new CallId(new UUID(0, 0)), -1, "End");

    private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(BEHIND);
    /** Set by the feed, once; read by the page's thread between two items. */
    private volatile boolean dropped;

    /** @return false when the page is too slow */
    boolean offer(Item item) {
        return items.offer(item);
    }

    void drop() {
        dropped = true;
        items.clear();
        items.offer(END);
    }

    boolean dropped() {
        return dropped;
    }

    /** @return null when nothing happened for so long, or the page was dropped */
    @Nullable
    Item take(Duration patience) throws InterruptedException {
        Item item = items.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return END.equals(item) ? null : item;
    }
}
