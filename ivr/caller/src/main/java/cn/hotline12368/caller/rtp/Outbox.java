package cn.hotline12368.caller.rtp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What waits to be sent; between utterances there is silence. Thread-safe. */
final class Outbox {
    private final Deque<Utterance> waiting = new ArrayDeque<>();
    private int next;
    private long began;

    private record Utterance(List<Frame> frames, CompletableFuture<Span> sent) {}

    synchronized CompletableFuture<Span> add(List<Frame> frames) {
        var sent = new CompletableFuture<Span>();
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("nothing to send");
        }
        waiting.add(new Utterance(List.copyOf(frames), sent));
        return sent;
    }

    /** The frame taken now will stand at that position of the call. */
    synchronized Frame take(long position) {
        @Nullable Utterance current = waiting.peek();
        if (current == null) {
            return Frame.SILENCE;
        }
        if (next == 0) {
            began = position;
        }
        Frame frame = current.frames().get(next++);
        if (next == current.frames().size()) {
            waiting.remove();
            next = 0;
            current.sent().complete(new Span(began, position + Frame.SAMPLES));
        }
        return frame;
    }
}
