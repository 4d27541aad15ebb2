package cn.hotline12368.caller.sip;

import cn.hotline12368.caller.sip.CallFailed.Reason;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One outgoing call. Every field that changes belongs to the thread {@code sip}; the socket's reader and the public
 * methods only post to it.
 */
public final class SipCall implements AutoCloseable {
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final ScheduledExecutorService sip = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sip").factory());
    private final CompletableFuture<Media> answered = new CompletableFuture<>();
    private final CompletableFuture<EndedBy> ended = new CompletableFuture<>();
    private final Wire wire;
    private final SipMessage.Request invite;
    private final Incoming incoming;

    private Transaction current;
    private long sequence = Messages.FIRST_SEQUENCE;
    private boolean arrived;
    private boolean givenUp;
    private SipMessage.@Nullable Request acknowledgement;
    private @Nullable Dialog dialog;

    private SipCall(Dialling dialling, InetSocketAddress audio, Consumer<Media> mediaChanged) {
        wire = new Wire(new InetSocketAddress(dialling.local(), 0), dialling.server());
        String contact = "<sip:caller@" + dialling.local() + ":" + wire.local().getPort() + ">";
        invite = Messages.invite(dialling, via(), contact, Sdp.offer(audio));
        incoming = new Incoming(wire, sip, contact, audio, mediaChanged);
        current = Transaction.start(invite, wire, sip, () -> fail(new CallFailed(Reason.NO_REPLY)));
        wire.listen(message -> post(() -> received(message)), () -> post(this::nobodyListens));
    }

    /**
     * Sends the INVITE and returns at once.
     *
     * @param audio the own, already open RTP socket
     * @param mediaChanged called on the {@code sip} thread when the other end moves its audio
     */
    public static SipCall dial(Dialling dialling, InetSocketAddress audio, Consumer<Media> mediaChanged) {
        return new SipCall(dialling, audio, mediaChanged);
    }

    /** Waits until somebody answers; rings no longer than {@code patience}, then cancels. */
    public Media awaitAnswer(Duration patience) {
        try {
            return answered.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            hangUp();
            throw new CallFailed(Reason.NOT_ANSWERED);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CallFailed failed ? failed : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            hangUp();
            throw new CallFailed(Reason.GIVEN_UP);
        }
    }

    /** Empty while the call stands or rings. */
    public Optional<EndedBy> endedBy() {
        return Optional.ofNullable(ended.getNow(null));
    }

    /** BYE, or CANCEL while it still rings; waits up to two seconds for the other end to confirm. */
    public void hangUp() {
        post(this::leave);
        ended.completeOnTimeout(EndedBy.CALLER, FAREWELL.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    @Override
    public void close() {
        hangUp();
        sip.shutdownNow();
        wire.close();
    }

    private void post(Runnable task) {
        try {
            sip.execute(task);
        } catch (RejectedExecutionException e) {
            // Closed: a late datagram or a second hang-up has nothing left to change.
        }
    }

    private void received(SipMessage message) {
        try {
            if (!message.callId().equals(invite.callId())) {
                return;
            }
            switch (message) {
                case SipMessage.Request request -> requested(request);
                case SipMessage.Response response -> responded(response);
            }
        } catch (MalformedMessage e) {
            // Unusable, so as good as lost: the sender repeats what matters.
        }
    }

    private void requested(SipMessage.Request request) {
        if (request.method().equals("BYE")) {
            ended.complete(EndedBy.HOTLINE);
        }
        incoming.handle(request);
    }

    private void responded(SipMessage.Response response) {
        if (current.matches(response)) {
            current.arrived();
        }
        switch (response.cseq().method()) {
            case "INVITE" -> invited(response);
            case "BYE" -> {
                if (!response.provisional()) {
                    ended.complete(EndedBy.CALLER);
                }
            }
            default -> {}
        }
    }

    private void invited(SipMessage.Response response) {
        if (acknowledgement != null) {
            if (!response.provisional()) {
                wire.send(acknowledgement);
            }
        } else if (response.provisional()) {
            arrived = true;
            if (givenUp) {
                cancel();
            }
        } else if (response.success()) {
            connected(response);
        } else {
            acknowledge(Messages.refusalAck(invite, response));
            fail(givenUp ? new CallFailed(Reason.GIVEN_UP) : new CallFailed(Reason.REFUSED, response.status()));
        }
    }

    private void connected(SipMessage.Response response) {
        Dialog agreed = Dialog.of(invite, response);
        dialog = agreed;
        acknowledge(agreed.request("ACK", invite.cseq().number(), via()));
        Optional<Media> media = Sdp.media(response.body());
        if (givenUp || media.isEmpty()) {
            answered.completeExceptionally(new CallFailed(givenUp ? Reason.GIVEN_UP : Reason.NO_COMMON_CODEC));
            bye(agreed);
        } else {
            answered.complete(media.get());
        }
    }

    private void acknowledge(SipMessage.Request ack) {
        acknowledgement = ack;
        wire.send(ack);
    }

    private void leave() {
        if (ended.isDone()) {
            return;
        }
        if (dialog != null) {
            bye(dialog);
        } else if (!givenUp) {
            givenUp = true;
            if (arrived) {
                cancel();
            }
        }
    }

    /** Only after a provisional response (RFC 3261, 9.1); the answer that may cross it is met with a BYE. */
    private void cancel() {
        current = Transaction.start(Messages.cancel(invite), wire, sip, () -> ended.complete(EndedBy.CALLER));
    }

    private void bye(Dialog agreed) {
        if (!current.request().method().equals("BYE")) {
            sequence++;
            current = Transaction.start(
                    agreed.request("BYE", sequence, via()), wire, sip, () -> ended.complete(EndedBy.CALLER));
        }
    }

    private void nobodyListens() {
        fail(new CallFailed(Reason.NOBODY_LISTENS));
        ended.complete(EndedBy.HOTLINE);
    }

    private void fail(CallFailed failure) {
        current.arrived();
        answered.completeExceptionally(failure);
        if (dialog == null) {
            ended.complete(EndedBy.HOTLINE);
        }
    }

    private String via() {
        return Messages.via(wire.local());
    }
}
