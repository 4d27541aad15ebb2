package cn.hotline12368.calllog;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

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
    private final Consumer<Recorded> carried;
    private final Thread thread;
    private volatile boolean closing;
    private volatile long backlog;
    private boolean away;

    /** @param carried told of each event after it is in the database, on the carrier's thread; must not block long */
    public Carrier(Journal journal, CallLog log, Consumer<Recorded> carried) {
        this.journal = journal;
        this.log = log;
        this.carried = carried;
        this.thread = Thread.ofPlatform().name("journal-carrier").daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Bytes that are in the journal but not yet in the database; -1 while unknown. */
    public long backlog() {
        return backlog;
    }

    private void run() {
        long seen = -1;
        while (!closing) {
            try {
                seen = journal.awaitBeyond(seen);
                carryAll();
            } catch (InterruptedException e) {
                return;
            } catch (DataAccessException | IOException e) {
                databaseAway(e);
                seen = -1;
            }
        }
    }

    /** Until nothing is left. */
    private void carryAll() throws IOException, InterruptedException {
        Segments segments = journal.segments();
        for (long number : segments.numbers()) {
            Segments.Mark mark = segments.mark();
            Segments.Mark from = number == mark.segment() ? mark : new Segments.Mark(number, 0);
            boolean closed = number < segments.newest();
            if (number >= mark.segment()) {
                carry(from);
            }
            if (closed) {
                segments.delete(number);
            }
        }
        backlog = 0;
    }

    private void carry(Segments.Mark from) throws IOException {
        Segments.Mark mark = from;
        while (!closing) {
            Segments.Batch batch = journal.segments().read(mark, BATCH);
            if (batch.events().isEmpty()) {
                return;
            }
            backlog = batch.end().offset() - mark.offset();
            store(batch.events());
            mark = batch.end();
            journal.segments().mark(mark);
            batch.events().forEach(carried);
        }
    }

    private void store(List<Recorded> events) {
        log.store(events);
        if (away) {
            away = false;
            LOG.info("PostgreSQL is back; the journal is being carried again");
        }
    }

    private void databaseAway(Exception e) {
        if (!away) {
            away = true;
            LOG.warn(
                    "PostgreSQL does not take call events ({}); they wait in the journal",
                    e.getClass().getSimpleName());
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            closing = true;
        }
    }

    /** Carries what it can, then stops. */
    @Override
    public void close() {
        closing = true;
        thread.interrupt();
        try {
            thread.join(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
