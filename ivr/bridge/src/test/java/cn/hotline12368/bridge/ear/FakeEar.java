package cn.hotline12368.bridge.ear;

import cn.hotline12368.calllog.CallEvent.Word;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Hears what the test wrote down for it, one text per turn, and noise when there is nothing left. */
public final class FakeEar implements Ear {

    private final Queue<String> turns = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Runnable> thinking = new AtomicReference<>(() -> {});
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private volatile @Nullable RuntimeException failure;

    public void hears(String text) {
        turns.add(text);
    }

    public void fails(RuntimeException with) {
        failure = with;
    }

    /** @param happens before the next words are found */
    public void whileThinking(Runnable happens) {
        thinking.set(happens);
    }

    /** Recognitions that were begun. */
    public int opened() {
        return opened.get();
    }

    /** Recognitions that were not closed. */
    public int left() {
        return open.get();
    }

    @Override
    public Recognition open() {
        RuntimeException with = failure;
        if (with != null) {
            throw with;
        }
        open.incrementAndGet();
        opened.incrementAndGet();
        String next = turns.poll();
        return new Hearkening(next == null ? "" : next);
    }

    @Override
    public EarInfo info() {
        return new EarInfo("fake", "", 8_000, "");
    }

    @Override
    public void close() {}

    private final class Hearkening implements Recognition {

        private final String text;
        private long bytes;

        Hearkening(String text) {
            this.text = text;
        }

        @Override
        public void accept(byte[] pcm) {
            bytes += pcm.length;
        }

        @Override
        public String partial() {
            return text;
        }

        @Override
        public Hearing finish() {
            thinking.getAndSet(() -> {}).run();
            Word word = new Word(text, 0, bytes / 16, 0.9);
            return text.isEmpty() ? Hearing.NOTHING : new Hearing(text, List.of(word), 0.9);
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }
}
