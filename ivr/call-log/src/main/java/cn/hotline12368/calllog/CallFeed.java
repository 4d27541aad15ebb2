package cn.hotline12368.calllog;

import java.util.List;
import java.util.Optional;

/**
 * What is happening now, for pages that are open now. Losing it loses nothing: readers then ask the {@link CallLog}.
 *
 * <p>Never throws when the other side is away; it says so by {@link #up()}.
 */
public interface CallFeed extends AutoCloseable {

    /** Tells that an event is in the log. */
    void tell(CallId callId, int seq, String kind);

    /** Shows what the recogniser makes of the turn so far; empty text when the turn is over. */
    void partial(CallId callId, String text);

    Optional<String> partial(CallId callId);

    /** Waits up to a second for news after a cursor; {@code "$"} means from now on. */
    News after(String cursor);

    boolean up();

    @Override
    void close();

    /** @param seq 0 for what is in no call's log: a partial transcript, or an alert in writing */
    record Item(CallId callId, int seq, String kind) {}

    record News(String cursor, List<Item> items) {}
}
