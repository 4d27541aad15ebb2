package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.witness.Messages;
import cn.hotline12368.bridge.witness.Witness;
import cn.hotline12368.bridge.witness.WitnessFolder;
import cn.hotline12368.calllog.CallEvent.CallEnded;
import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.MessageLeft;
import cn.hotline12368.calllog.CallId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Ends calls in the log, from Asterisk's witness alone. There is one way for all: the call that went well, the call whose
 * bridge was killed, the call that came while no bridge was up, the call that Asterisk itself did not survive.
 *
 * <p>Each step looks whether it was done before, so a crash between two of them repeats nothing. {@link #sweep} runs on
 * one scheduler thread; {@link #settle} also on AGI threads.
 */
public final class CallCloser {

    private static final Logger LOG = LoggerFactory.getLogger(CallCloser.class);

    /** What Asterisk said of its channels may be older than a call that has just begun. */
    private static final Duration YOUNG = Duration.ofSeconds(10);

    private final WitnessFolder witnesses;
    private final Messages messages;
    private final CallRecords records;
    private final LiveCalls calls;
    private final CallOrders orders;
    private final Channels channels;
    private final Clock clock;

    CallCloser(
            WitnessFolder witnesses,
            Messages messages,
            CallRecords records,
            LiveCalls calls,
            CallOrders orders,
            Channels channels,
            Clock clock) {
        this.witnesses = witnesses;
        this.messages = messages;
        this.records = records;
        this.calls = calls;
        this.orders = orders;
        this.channels = channels;
        this.clock = clock;
    }

    /** Closes every call that is over. Never throws: an exception would end the schedule. */
    public void sweep() {
        for (CallId callId : witnesses.calls()) {
            if (calls.isTalking(callId)) {
                continue;
            }
            try {
                witnesses.read(callId).flatMap(this::over).ifPresent(this::close);
            } catch (DataAccessException e) {
                // The carrier says so in the log; the witness stays until the database is back.
            } catch (RuntimeException e) {
                LOG.error("call {} cannot be closed", callId, e);
            }
        }
    }

    /**
     * Takes the message that a caller left, and makes the order that he is owed.
     *
     * @return the order's number; empty when nothing is owed, or the call's log cannot be reached now
     */
    public Optional<String> settle(CallId callId) {
        return records.find(callId).map(record -> {
            ledOn(record);
            return settle(record);
        });
    }

    private Optional<Witness> over(Witness witness) {
        if (witness.ended() != null) {
            return Optional.of(witness);
        }
        Instant answered = witness.answered();
        if (answered == null || clock.instant().isBefore(answered.plus(YOUNG))) {
            return Optional.empty();
        }
        boolean gone =
                channels.live().map(live -> !live.contains(witness.channel())).orElse(false);
        // Read again: the call may have ended properly while Asterisk was asked.
        return gone && witnesses.read(witness.callId()).equals(Optional.of(witness))
                ? Optional.of(witness.lost(clock.instant()))
                : Optional.empty();
    }

    private void close(Witness witness) {
        Optional<CallRecord> found = records.find(witness.callId());
        if (found.isEmpty()) {
            return;
        }
        CallRecord record = found.get();
        if (!record.facts().started()) {
            record.addFromAsterisk(new CallStarted(witness.caller(), witness.called(), witness.channel()));
        }
        if (witness.fellBack() || witness.toRecorder()) {
            ledOn(record);
        }
        settle(record);
        if (!record.facts().ended()) {
            record.addFromAsterisk(new CallEnded(witness.cause(), witness.durationMs()));
        }
        witnesses.remove(witness.callId());
        records.close(witness.callId());
    }

    /** The dialplan led the caller on; where the bridge had not said so, it was not there to say it. */
    private static void ledOn(CallRecord record) {
        synchronized (record) {
            if (record.facts().handedOver() == null) {
                record.addFromAsterisk(new HandedOver("trouble"));
            }
        }
    }

    private @Nullable String settle(CallRecord record) {
        synchronized (record) {
            Optional<Messages.Message> message = messages.take(record.callId());
            if (message.isPresent() && !record.facts().messageLeft()) {
                Messages.Message left = message.get();
                record.addFromAsterisk(new MessageLeft(left.file(), left.durationMs(), left.text()));
            }
            CallFacts facts = record.facts();
            if (facts.owed()) {
                String summary = summary(facts.handedOver(), message);
                return orders.request(record, "咨询", facts.needs() + 1, summary);
            }
            return facts.messageLeft() ? facts.orderedSince() : null;
        }
    }

    private static String summary(@Nullable String reason, Optional<Messages.Message> message) {
        String why = switch (reason) {
            case "danger" -> "来电人可能处于危险之中，请立即联系。";
            case "misunderstood", "unverified" -> "智能问答未能解答，需要人工答复。";
            case "trouble" -> "通话中系统故障，来电由留言设备接听，请回电。";
            case null, default -> "来电人要求人工服务，当时没有空闲坐席，请回电。";
        };
        return message.map(left -> why + "留言" + Math.round(left.durationMs() / 1_000.0) + "秒：" + left.text())
                .orElse(why + "没有留言。");
    }
}
