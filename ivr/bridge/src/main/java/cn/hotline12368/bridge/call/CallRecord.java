package cn.hotline12368.bridge.call;

import cn.hotline12368.calllog.CallEvent;
import cn.hotline12368.calllog.CallId;
import cn.hotline12368.calllog.Journal;
import cn.hotline12368.calllog.Recorded;
import java.time.Clock;
import java.time.Instant;

/** Writes one call's events and remembers what follows from them. Any thread. */
final class CallRecord {

    private final Journal journal;
    private final Clock clock;
    private final CallId callId;
    private final String court;
    private volatile CallFacts facts;

    CallRecord(Journal journal, Clock clock, CallId callId, String court, CallFacts facts) {
        this.journal = journal;
        this.clock = clock;
        this.callId = callId;
        this.court = court;
        this.facts = facts;
    }

    CallId callId() {
        return callId;
    }

    String court() {
        return court;
    }

    CallFacts facts() {
        return facts;
    }

    /** What the bridge itself saw. */
    int add(CallEvent event) {
        return add("bridge", clock.instant(), event);
    }

    /** What is known from Asterisk's witness only, perhaps long after it happened. */
    int addFromAsterisk(Instant at, CallEvent event) {
        return add("asterisk", at, event);
    }

    private synchronized int add(String source, Instant at, CallEvent event) {
        Recorded recorded = journal.append(callId, at, source, court, event);
        facts = facts.with(event);
        return recorded.seq();
    }
}
