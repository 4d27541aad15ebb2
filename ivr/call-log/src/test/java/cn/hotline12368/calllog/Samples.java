package cn.hotline12368.calllog;

import cn.hotline12368.calllog.CallEvent.Answered;
import cn.hotline12368.calllog.CallEvent.CallEnded;
import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.Heard;
import cn.hotline12368.calllog.CallEvent.Said;
import cn.hotline12368.calllog.CallEvent.SaidOver;
import cn.hotline12368.calllog.CallEvent.Source;
import cn.hotline12368.calllog.CallEvent.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Calls for tests. */
final class Samples {

    static final Instant NINE = Instant.parse("2026-11-20T01:00:00.123456Z");

    private Samples() {}

    static CallId callId() {
        return new CallId(UUID.randomUUID());
    }

    /** The events of one call, a second apart. */
    static List<Recorded> call(CallEvent... events) {
        return call(callId(), events);
    }

    static List<Recorded> call(CallId callId, CallEvent... events) {
        List<Recorded> call = new ArrayList<>();
        ChainEnd end = ChainEnd.START;
        for (CallEvent event : events) {
            Recorded next = Chain.next(end, callId, NINE.plusSeconds(call.size()), "bridge", "0000", event);
            call.add(next);
            end = next.end();
        }
        return call;
    }

    static CallStarted started() {
        return new CallStarted("13900001234", "12368", "node1-1.1");
    }

    static Heard heard(String text) {
        return new Heard(text, 0.9, List.of(new Word(text, 0, 400, 0.9)), 5_000, 6_000, 3);
    }

    static Answered answered(String route) {
        Source source = new Source("fee-property", 2, "财产案件受理费", List.of("诉讼费用交纳办法第十三条"));
        return new Answered(route, "fee", 0.8, List.of(source), List.of(), 7, 20);
    }

    static Said said(String text, int answerSeq) {
        return new Said(text, 7_000, 800L, answerSeq);
    }

    static SaidOver saidOver() {
        return new SaidOver(9_000, false);
    }

    static CallEnded ended(String cause) {
        return new CallEnded(cause, 12_000);
    }

    static void eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("did not happen within 10 seconds");
            }
            sleep(10);
        }
    }

    static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
