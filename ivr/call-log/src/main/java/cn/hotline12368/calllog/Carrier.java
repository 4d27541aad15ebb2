package cn.hotline12368.calllog;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the {@link Journal} to the {@link CallLog} and tells the {@link CallFeed} afterwards.
 *
 * <p>One platform thread of its own. It waits out a dead database for as long as that takes; what was carried twice after
 * a crash is stored once, because a call's sequence number is unique.
 */
public final class Carrier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);
    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Journal journal;
    private final CallLog log;
    private final Consumer<Recorded> stored;
    private final Thread thread;
    private volatile boolean closing;
    private volatile long carriedBytes;
    private boolean away;

    /** @param stored told of each event after it is in the database, on the carrier's thread; must not block long */
    public Carrier(Journal journal, CallLog log, Consumer<Recorded> stored) {
        this.journal = journal;
        this.log = log;
        this.stored = stored;
        this.thread = Thread.ofPlatform().name("journal-carrier").daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /**
     * Bytes that are in the journal but not yet in the database. 0 says that everything which was written before the
     * question, by this process or an earlier one, is in the database.
     */
    public long backlog() {
        return Math.max(0, journal.bytes() - carriedBytes);
    }

    private void run() {
        long seen = -1;
        while (!closing) {
            try {
                seen = journal.awaitOther(seen);
                carryAll();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | IOException e) {
                waitOut(e);
                seen = -1;
            }
        }
    }

    /** Everything that is on disk now. */
    private void carryAll() throws IOException {
        Segments.Mark end = journal.end();
        for (long number : journal.segments().numbers()) {
            if (number < end.segment() && carry(number, Long.MAX_VALUE)) {
                journal.segments().delete(number);
            } else if (number == end.segment()) {
                carry(number, end.offset());
            }
        }
    }

    /** @return whether nothing of the segment is left to carry */
    private boolean carry(long number, long until) throws IOException {
        Segments segments = journal.segments();
        Segments.Mark mark = segments.mark();
        if (number < mark.segment()) {
            return true;
        }
        if (number > mark.segment()) {
            mark = new Segments.Mark(number, 0);
        }
        while (!closing) {
            Segments.Batch batch = segments.read(mark, until, BATCH);
            if (batch.events().isEmpty()) {
                return true;
            }
            store(batch.events());
            segments.mark(batch.end());
            carriedBytes = carriedBytes + batch.end().offset() - mark.offset();
            mark = batch.end();
            batch.events().forEach(stored);
        }
        return false;
    }

    private void store(List<Recorded> events) {
        log.store(events);
        if (away) {
            away = false;
            LOG.info("call events are carried to PostgreSQL again");
        }
    }

    private void waitOut(Exception e) {
        if (!away && !closing) {
            away = true;
            LOG.warn("call events cannot be carried to PostgreSQL ({}); they wait in the journal", name(e));
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            closing = true;
        }
    }

    /** The journal's own message says which file; those of others may quote what was said. */
    private static String name(Exception e) {
        return e instanceof IOException
                ? String.valueOf(e.getMessage())
                : e.getClass().getSimpleName();
    }

    /** Stops; what is left is carried after the next start. */
    @Override
    public void close() {
        closing = true;
        thread.interrupt();
        try {
            thread.join(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
