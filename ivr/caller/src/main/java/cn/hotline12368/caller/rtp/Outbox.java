package cn.hotline12368.caller.rtp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What waits to be sent; between utterances there is silence. Thread-safe. */
final class Outbox {
    private final Deque<Utterance> waiting = new ArrayDeque<>();
    private int next;
    private long began;

    private record Utterance(List<Frame> frames, CompletableFuture<Span> sent) {}

    /** Completes with the tick after the last frame: by then that has left. */
    synchronized CompletableFuture<Span> add(List<Frame> frames) {
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("nothing to send");
        }
        var utterance = new Utterance(List.copyOf(frames), new CompletableFuture<>());
        waiting.add(utterance);
        return utterance.sent();
    }

    /** The frame taken now will stand at that position of the call. */
    synchronized Frame take(long position) {
        Utterance current = waiting.peek();
        if (current != null && next == current.frames().size()) {
            current.sent().complete(new Span(began, position));
            waiting.remove();
            next = 0;
            current = waiting.peek();
        }
        if (current == null) {
            return Frame.SILENCE;
        }
        if (next == 0) {
            began = position;
        }
        return current.frames().get(next++);
    }
}
