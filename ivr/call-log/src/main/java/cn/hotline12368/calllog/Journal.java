package cn.hotline12368.calllog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Every call event is on this machine's disk before anything else happens with it, so a dead PostgreSQL or a killed
 * bridge loses nothing. One line of JSON an event, in segments that a {@link Carrier} empties into the {@link CallLog}.
 *
 * <p>Thread-safe; {@link #append} returns after the line was forced to disk. One process only: a lock file guards the
 * folder. Invariant: a segment ends in a whole line; a torn last line, left by a crash, is cut off at the start.
 */
public final class Journal implements AutoCloseable {

    private static final long SEGMENT_BYTES = 8L << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition appended = lock.newCondition();
    private final Segments segments;
    private final FileChannel guard;
    private final Map<CallId, ChainEnd> ends = new HashMap<>();
    private FileChannel out;
    private long current;
    private long written;

    public Journal(Path folder) {
        try {
            segments = new Segments(folder);
            guard = segments.lock();
            segments.repair(event -> ends.put(event.callId(), event.end()));
            current = segments.newest() + 1;
            out = open(current);
        } catch (IOException e) {
            throw new JournalException("cannot open the call journal in " + folder, e);
        }
    }

    /** Must precede the first event of a call that nobody has written about yet. */
    public void begin(CallId callId) {
        locked(() -> ends.putIfAbsent(callId, ChainEnd.START));
    }

    /**
     * Must precede further events of a call that an earlier process wrote about.
     *
     * @param stored where the database has the call; asked only when this journal does not know
     */
    public void resume(CallId callId, Supplier<ChainEnd> stored) {
        if (!locked(() -> ends.containsKey(callId))) {
            ChainEnd end = stored.get();
            locked(() -> ends.putIfAbsent(callId, end));
        }
    }

    /** @throws JournalException when the disk does not take it; the event is then not part of the call */
    public Recorded append(CallId callId, Instant at, String source, String court, CallEvent event) {
        lock.lock();
        try {
            ChainEnd end = ends.get(callId);
            if (end == null) {
                throw new IllegalStateException("call was neither begun nor resumed: " + callId);
            }
            Recorded recorded = Chain.next(end, callId, at, source, court, event);
            write(recorded);
            ends.put(callId, recorded.end());
            appended.signalAll();
            return recorded;
        } catch (IOException e) {
            throw new JournalException("the call journal cannot be written", e);
        } finally {
            lock.unlock();
        }
    }

    /** Lets go of a call that gets no more events from this process. */
    public void forget(CallId callId) {
        locked(() -> ends.remove(callId));
    }

    Segments segments() {
        return segments;
    }

    /** Waits until something was appended after {@code seen}, or a second has passed; answers how much is written. */
    long awaitBeyond(long seen) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(1);
            while (written == seen && left > 0) {
                left = appended.awaitNanos(left);
            }
            return written;
        } finally {
            lock.unlock();
        }
    }

    private void write(Recorded recorded) throws IOException {
        if (out.size() >= SEGMENT_BYTES) {
            FileChannel next = open(current + 1);
            out.close();
            out = next;
            current++;
        }
        long start = out.size();
        try {
            ByteBuffer line = ByteBuffer.wrap((EventJson.write(recorded) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                out.write(line);
            }
            out.force(false);
            written++;
        } catch (IOException e) {
            // Half a line must not stay: the next event would be glued to it.
            out.truncate(start);
            throw e;
        }
    }

    private FileChannel open(long number) throws IOException {
        return FileChannel.open(segments.file(number), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        try (guard) {
            out.close();
        } catch (IOException e) {
            throw new JournalException("the call journal cannot be closed", e);
        }
    }
}
