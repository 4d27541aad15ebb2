package cn.hotline12368.console.projection;

import cn.hotline12368.calllog.CallEvent.Alert;
import cn.hotline12368.calllog.CallEvent.OrderRequested;
import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.calllog.CallLog.Cursor;
import cn.hotline12368.calllog.CallLog.Positioned;
import cn.hotline12368.calllog.Recorded;
import cn.hotline12368.console.alert.Alerts;
import cn.hotline12368.console.call.Calls;
import cn.hotline12368.console.database.DatabaseAway;
import cn.hotline12368.console.gap.Questions;
import cn.hotline12368.console.routine.Culprit;
import cn.hotline12368.console.story.CallRecord;
import cn.hotline12368.console.workorder.WorkOrders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Projects the next events, in one transaction that holds the cursor, so that only one console is at it.
 *
 * <p>An event that cannot be projected is put aside and the rest goes on; only a database that is away stops it. Thread-safe.
 */
public final class Projection {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    private static final int BATCH = 500;

    private final CallLog log;
    private final Calls calls;
    private final WorkOrders orders;
    private final Alerts alerts;
    private final Questions questions;
    private final Cursors cursors;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final ProjectionMeters meters;

    /** @param whole for a batch
     * @param step for one event within it; rolled back alone, by a savepoint */
    record Transactions(TransactionOperations whole, TransactionOperations step) {}

    Projection(
            CallLog log,
            Calls calls,
            WorkOrders orders,
            Alerts alerts,
            Questions questions,
            Cursors cursors,
            JdbcClient jdbc,
            Transactions transactions,
            ProjectionMeters meters) {
        this.log = log;
        this.calls = calls;
        this.orders = orders;
        this.alerts = alerts;
        this.questions = questions;
        this.cursors = cursors;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.meters = meters;
    }

    /** Until nothing is left. Throws {@code DataAccessException} while the database is away. */
    public void catchUp() {
        try {
            while (batch() == BATCH) {
                Thread.onSpinWait();
            }
        } catch (PessimisticLockingFailureException e) {
            LOG.debug("Another console is projecting");
        }
    }

    /** Everything up to here is projected. */
    public Cursor cursor() {
        return cursors.look();
    }

    private int batch() {
        Outcome outcome = transactions.whole().execute(status -> {
            List<Positioned> events = log.after(cursors.lock(), BATCH);
            int opened = 0;
            Map<Object, Recorded> touched = new LinkedHashMap<>();
            for (Positioned positioned : events) {
                Recorded event = positioned.event();
                opened += project(event) ? 1 : 0;
                touched.put(event.callId(), event);
            }
            touched.values().forEach(this::summary);
            if (!events.isEmpty()) {
                cursors.move(events.getLast().cursor());
            }
            return new Outcome(events.size(), opened);
        });
        meters.opened(outcome.opened());
        return outcome.events();
    }

    private record Outcome(int events, int opened) {}

    /** @return whether an order was opened */
    private boolean project(Recorded event) {
        boolean[] opened = {false};
        step(event, () -> {
            switch (event.event()) {
                case OrderRequested wanted -> opened[0] = orders.open(event.callId(), event.at(), wanted);
                case Alert alert -> alerts.project(event, alert);
                case null, default -> {}
            }
        });
        return opened[0];
    }

    private void summary(Recorded last) {
        step(
                last,
                () -> CallRecord.read(log, last.callId()).ifPresent(call -> {
                    calls.put(call.story(), call.transcript());
                    questions.put(call);
                }));
    }

    private void step(Recorded event, Runnable action) {
        try {
            transactions.step().executeWithoutResult(status -> action.run());
        } catch (RuntimeException e) {
            if (DatabaseAway.is(e)) {
                throw e;
            }
            putAside(event, e);
        }
    }

    private void putAside(Recorded event, RuntimeException e) {
        String fault = e.getClass().getSimpleName() + " at " + Culprit.of(e);
        LOG.error("Event {} of call {} cannot be projected, put aside: {}", event.seq(), event.callId(), fault);
        jdbc.sql("insert into desk.projection_aside (call_id, seq, fault) values (?, ?, ?) on conflict do nothing")
                .params(event.callId().value(), event.seq(), fault)
                .update();
        meters.putAside();
    }
}
