package cn.hotline12368.caller.sip;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Sends a request again until somebody answers (RFC 3261, 17.1). Runs on the call's {@code sip} thread only.
 * Patience is shorter than the 32 s of the RFC: the peer is on this machine or it isn't there.
 */
final class Transaction {
    private static final long T1_MILLIS = 500;
    private static final long T2_MILLIS = 4_000;
    private static final long PATIENCE_MILLIS = 7_500;

    private final SipMessage.Request request;
    private final Wire wire;
    private final ScheduledExecutorService clock;
    private final Runnable silence;
    private long waited;
    private Future<?> next;

    private Transaction(SipMessage.Request request, Wire wire, ScheduledExecutorService clock, Runnable silence) {
        this.request = request;
        this.wire = wire;
        this.clock = clock;
        this.silence = silence;
        this.next = send(T1_MILLIS);
    }

    static Transaction start(SipMessage.Request request, Wire wire, ScheduledExecutorService clock, Runnable silence) {
        return new Transaction(request, wire, clock, silence);
    }

    private Future<?> send(long interval) {
        wire.send(request);
        return clock.schedule(() -> again(interval), interval, TimeUnit.MILLISECONDS);
    }

    private void again(long interval) {
        waited += interval;
        if (waited >= PATIENCE_MILLIS) {
            silence.run();
        } else {
            boolean invite = request.method().equals("INVITE");
            next = send(invite ? interval * 2 : Math.min(interval * 2, T2_MILLIS));
        }
    }

    SipMessage.Request request() {
        return request;
    }

    /** An answer came, if only a provisional one: the request has arrived. */
    void arrived() {
        next.cancel(false);
    }

    boolean matches(SipMessage.Response response) {
        return response.branch().equals(request.branch())
                && response.cseq().method().equals(request.method());
    }
}
