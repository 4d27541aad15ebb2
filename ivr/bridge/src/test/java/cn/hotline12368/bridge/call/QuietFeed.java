package cn.hotline12368.bridge.call;

import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.calllog.CallId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the partial transcripts and tells nobody. */
final class QuietFeed implements CallFeed {

    private final List<String> partials = new CopyOnWriteArrayList<>();

    List<String> partials() {
        return partials;
    }

    @Override
    public void tell(CallId callId, int seq, String kind) {}

    @Override
    public void partial(CallId callId, String text) {
        partials.add(text);
    }

    @Override
    public Optional<String> partial(CallId callId) {
        return Optional.empty();
    }

    @Override
    public News after(String cursor) {
        return new News(cursor, List.of());
    }

    @Override
    public boolean up() {
        return true;
    }

    @Override
    public void close() {}
}
