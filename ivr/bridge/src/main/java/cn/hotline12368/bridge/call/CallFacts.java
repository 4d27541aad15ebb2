package cn.hotline12368.bridge.call;

import cn.hotline12368.calllog.CallEvent;
import cn.hotline12368.calllog.CallEvent.CallEnded;
import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.MessageLeft;
import cn.hotline12368.calllog.CallEvent.OrderRequested;
import cn.hotline12368.calllog.CallEvent.SecretGiven;
import cn.hotline12368.calllog.Recorded;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a call to end it properly, as a fold over its events. Immutable.
 *
 * @param handedOver the last reason; null while the machine kept the call
 * @param orderedSince an order's number when one was made after the last hand-over
 * @param secrets where the recording is to be silenced
 */
record CallFacts(
        boolean started,
        @Nullable String caller,
        @Nullable String handedOver,
        int needs,
        @Nullable String orderedSince,
        boolean messageLeft,
        boolean ended,
        List<SecretGiven> secrets) {

    static final CallFacts NONE = new CallFacts(false, null, null, 0, null, false, false, List.of());

    static CallFacts of(List<Recorded> events) {
        AtomicReference<CallFacts> facts = new AtomicReference<>(NONE);
        events.stream().map(Recorded::event).forEach(event -> facts.updateAndGet(before -> before.with(event)));
        return facts.get();
    }

    CallFacts with(@Nullable CallEvent event) {
        return switch (event) {
            case CallStarted start ->
                new CallFacts(true, start.caller(), handedOver, needs, orderedSince, messageLeft, ended, secrets);
            case HandedOver over ->
                new CallFacts(started, caller, over.reason(), needs, null, messageLeft, ended, secrets);
            case OrderRequested order ->
                new CallFacts(
                        started, caller, handedOver, order.needNo(), order.orderNo(), messageLeft, ended, secrets);
            case MessageLeft left ->
                new CallFacts(started, caller, handedOver, needs, orderedSince, true, ended, secrets);
            case CallEnded end ->
                new CallFacts(started, caller, handedOver, needs, orderedSince, messageLeft, true, secrets);
            case SecretGiven secret ->
                new CallFacts(started, caller, handedOver, needs, orderedSince, messageLeft, ended, more(secret));
            case null, default -> this;
        };
    }

    private List<SecretGiven> more(SecretGiven secret) {
        return Stream.concat(secrets.stream(), Stream.of(secret)).toList();
    }

    /** A caller who was to be led to a person and had to be content with less is owed an answer. */
    boolean owed() {
        return handedOver != null && orderedSince == null && (messageLeft || !handedOver.equals("silence"));
    }
}
