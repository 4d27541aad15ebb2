package cn.hotline12368.caller.sip;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers what the other end asks within the call. Runs on the {@code sip} thread only. */
final class Incoming {
    private static final long T1_MILLIS = 500;
    private static final int MOST_REPEATS = 10;

    private final Wire wire;
    private final ScheduledExecutorService clock;
    private final String contact;
    private final InetSocketAddress audio;
    private final Consumer<Media> mediaChanged;
    private @Nullable Pending pending;

    /** An answer to a re-INVITE, repeated until its ACK comes (RFC 3261, 13.3.1.4). */
    private record Pending(SipMessage.Response answer, Future<?> repeats) {}

    Incoming(
            Wire wire,
            ScheduledExecutorService clock,
            String contact,
            InetSocketAddress audio,
            Consumer<Media> mediaChanged) {
        this.wire = wire;
        this.clock = clock;
        this.contact = contact;
        this.audio = audio;
        this.mediaChanged = mediaChanged;
    }

    void handle(SipMessage.Request request) {
        switch (request.method()) {
            case "INVITE" -> reinvited(request);
            case "ACK" -> settle();
            case "BYE", "OPTIONS", "CANCEL" -> wire.send(Messages.response(request, 200, "OK"));
            default -> wire.send(Messages.response(request, 405, "Method Not Allowed"));
        }
    }

    private void reinvited(SipMessage.Request request) {
        if (pending != null && pending.answer().cseq().equals(request.cseq())) {
            wire.send(pending.answer());
            return;
        }
        settle();
        Optional<Media> media = Sdp.media(request.body());
        if (media.isEmpty() && !request.body().isEmpty()) {
            wire.send(Messages.response(request, 488, "Not Acceptable Here"));
            return;
        }
        media.ifPresent(mediaChanged);
        String description = media.isPresent() ? Sdp.answer(request.body(), audio) : Sdp.offer(audio);
        SipMessage.Response bare = Messages.response(request, 200, "OK");
        repeat(new SipMessage.Response(
                200,
                "OK",
                bare.headers().with("Contact", contact).with("Content-Type", "application/sdp"),
                description));
    }

    private void repeat(SipMessage.Response answer) {
        wire.send(answer);
        pending = new Pending(answer, repeatLater(answer, MOST_REPEATS));
    }

    private Future<?> repeatLater(SipMessage.Response answer, int left) {
        return clock.schedule(
                () -> {
                    if (left > 0) {
                        wire.send(answer);
                        pending = new Pending(answer, repeatLater(answer, left - 1));
                    }
                },
                T1_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private void settle() {
        if (pending != null) {
            pending.repeats().cancel(false);
            pending = null;
        }
    }
}
