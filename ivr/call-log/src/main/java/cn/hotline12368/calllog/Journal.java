package cn.hotline12368.calllog;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    private final long segmentBytes;
    // Not a FileChannel: that one closes for all calls when the thread of one is interrupted in it.
    private FileOutputStream out;
    private Segments.Mark end;
    private volatile long bytes;

    public Journal(Path folder) {
        this(folder, SEGMENT_BYTES);
    }

    Journal(Path folder, long segmentBytes) {
        this.segmentBytes = segmentBytes;
        try {
            segments = new Segments(folder);
            guard = segments.lock();
            segments.repair(event -> ends.put(event.callId(), event.end()));
            bytes = segments.beyond(segments.mark());
            end = new Segments.Mark(segments.newest() + 1, 0);
            out = open(end.segment());
        } catch (IOException e) {
            throw new JournalException("cannot open the call journal in " + folder + ": " + e.getMessage(), e);
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
            ChainEnd last = stored.get();
            locked(() -> ends.putIfAbsent(callId, last));
        }
    }

    /** @throws JournalException when the disk does not take it; the event is then not part of the call */
    public Recorded append(CallId callId, Instant at, String source, String court, CallEvent event) {
        lock.lock();
        try {
            ChainEnd last = ends.get(callId);
            if (last == null) {
                throw new IllegalStateException("call was neither begun nor resumed: " + callId);
            }
            Recorded recorded = Chain.next(last, callId, at, source, court, event);
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

    /** All bytes that were to be carried since the start: what earlier processes left, and what this one wrote. */
    long bytes() {
        return bytes;
    }

    /** Up to where lines are on disk for good. */
    Segments.Mark end() {
        return locked(() -> end);
    }

    /** Waits until there are other bytes than {@code seen}, or a second has passed; answers how many. */
    long awaitOther(long seen) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(1);
            while (bytes == seen && left > 0) {
                left = appended.awaitNanos(left);
            }
            return bytes;
        } finally {
            lock.unlock();
        }
    }

    private void write(Recorded recorded) throws IOException {
        if (end.offset() >= segmentBytes) {
            rotate();
        }
        byte[] line = (EventJson.write(recorded) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            out.write(line);
            out.getFD().sync();
        } catch (IOException e) {
            // Half a line must not stay: the next event would be glued to it.
            out.getChannel().truncate(end.offset());
            throw e;
        }
        end = new Segments.Mark(end.segment(), end.offset() + line.length);
        long more = bytes + line.length;
        bytes = more;
    }

    private void rotate() throws IOException {
        Segments.Mark next = new Segments.Mark(end.segment() + 1, 0);
        FileOutputStream fresh = open(next.segment());
        out.close();
        out = fresh;
        end = next;
    }

    private FileOutputStream open(long number) throws IOException {
        return new FileOutputStream(segments.file(number).toFile(), true);
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
