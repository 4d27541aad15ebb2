package cn.hotline12368.bridge.call;

import cn.hotline12368.calllog.CallId;
import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.calllog.Carrier;
import cn.hotline12368.calllog.ChainEnd;
import cn.hotline12368.calllog.Journal;
import cn.hotline12368.calllog.Recorded;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Begins, finds and takes up again the records of calls. Thread-safe. */
final class CallRecords {

    private final Journal journal;
    private final CallLog log;
    private final Carrier carrier;
    private final LiveCalls calls;
    private final Clock clock;
    private final String court;

    CallRecords(Journal journal, CallLog log, Carrier carrier, LiveCalls calls, Clock clock, String court) {
        this.journal = journal;
        this.log = log;
        this.carrier = carrier;
        this.calls = calls;
        this.clock = clock;
        this.court = court;
    }

    CallRecord begin(CallId callId) {
        journal.begin(callId);
        return calls.add(new CallRecord(journal, clock, callId, court, CallFacts.NONE));
    }

    /**
     * The record of a call that this process may not have begun. Empty while the database, which knows what an earlier
     * process wrote, is away or still lacks a part of it: then try again later.
     *
     * @throws org.springframework.dao.DataAccessException while the database is away
     */
    Optional<CallRecord> find(CallId callId) {
        CallRecord known = calls.get(callId);
        if (known != null) {
            return Optional.of(known);
        }
        if (carrier.backlog() != 0) {
            return Optional.empty();
        }
        List<Recorded> events = log.events(callId);
        journal.resume(callId, () -> log.end(callId).orElse(ChainEnd.START));
        return Optional.of(calls.add(new CallRecord(journal, clock, callId, court, CallFacts.of(events))));
    }

    void close(CallId callId) {
        calls.remove(callId);
        journal.forget(callId);
    }
}
