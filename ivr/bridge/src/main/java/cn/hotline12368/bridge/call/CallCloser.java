package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.witness.Messages;
import cn.hotline12368.bridge.witness.Witness;
import cn.hotline12368.bridge.witness.WitnessFolder;
import cn.hotline12368.calllog.CallEvent.CallEnded;
import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.MessageLeft;
import cn.hotline12368.calllog.CallId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /** A call that Asterisk does not know is not lost before its witness has been quiet for so long. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private final WitnessFolder witnesses;
    private final Messages messages;
    private final CallRecords records;
    private final LiveCalls calls;
    private final CallOrders orders;
    private final Channels channels;
    private final Path recordings;
    private final Clock clock;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    CallCloser(
            WitnessFolder witnesses,
            Messages messages,
            CallRecords records,
            LiveCalls calls,
            CallOrders orders,
            Channels channels,
            Path recordings,
            Clock clock) {
        this.witnesses = witnesses;
        this.messages = messages;
        this.records = records;
        this.calls = calls;
        this.orders = orders;
        this.channels = channels;
        this.recordings = recordings;
        this.clock = clock;
    }

    /** Closes every call that is over. Never throws: an exception would end the schedule. */
    public void sweep() {
        try {
            List<CallId> open = witnesses.calls().stream()
                    .filter(callId -> !calls.isTalking(callId))
                    .toList();
            if (!open.isEmpty()) {
                // Asked after the files were listed and before they are read: a call that was up when it was listed,
                // and has no channel now, has an end in its file, or Asterisk went away in it.
                Optional<Set<String>> live = channels.live();
                open.forEach(callId -> sweep(callId, live));
            }
        } catch (RuntimeException e) {
            tell("calls", e);
        }
    }

    /**
     * Takes the message that a caller left, and makes the order that he is owed.
     *
     * @return the order's number; empty when nothing is owed, or the call's log cannot be reached now
     */
    public Optional<String> settle(CallId callId) {
        return records.find(callId).map(record -> {
            witnesses.read(callId).ifPresent(witness -> begun(record, witness));
            ledOn(record, clock.instant());
            return settle(record, clock.instant());
        });
    }

    private void sweep(CallId callId, Optional<Set<String>> live) {
        try {
            witnesses
                    .read(callId)
                    .filter(witness -> witness.ended() != null || lost(witness, live))
                    .ifPresent(this::close);
        } catch (DataAccessException e) {
            // The carrier says so in the log; the witness stays until the database is back.
        } catch (RuntimeException e) {
            tell("call " + callId, e);
        }
    }

    /** Once for each call: it is tried again twice a second. */
    private void tell(String what, RuntimeException e) {
        if (told.add(what)) {
            LOG.error("{} cannot be closed; trying on", what, e);
        }
    }

    private boolean lost(Witness witness, Optional<Set<String>> live) {
        Instant settled = witnesses.written(witness.callId()).plus(SETTLED);
        return live.isPresent() && !live.get().contains(witness.channel()) && settled.isBefore(clock.instant());
    }

    private void close(Witness witness) {
        Optional<CallRecord> found = records.find(witness.callId());
        if (found.isEmpty()) {
            return;
        }
        CallRecord record = found.get();
        Witness over = witness.ended() == null ? witness.lost(clock.instant()) : witness;
        begun(record, over);
        if (over.fellBack() || over.toRecorder()) {
            ledOn(record, endOf(over));
        }
        settle(record, endOf(over));
        if (!record.facts().ended()) {
            record.addFromAsterisk(endOf(over), new CallEnded(over.cause(), over.durationMs()));
        }
        silence(record);
        witnesses.remove(over.callId());
        records.close(over.callId());
    }

    /** Before the witness goes: what fails is tried again. */
    private void silence(CallRecord record) {
        try {
            Silencer.silence(
                    recordings.resolve(record.callId() + ".raw"), record.facts().secrets());
        } catch (IOException e) {
            throw new UncheckedIOException("a recording cannot be silenced", e);
        }
    }

    private Instant endOf(Witness over) {
        return over.ended() == null ? clock.instant() : over.ended();
    }

    /** The call came while no bridge was up. */
    private void begun(CallRecord record, Witness witness) {
        synchronized (record) {
            if (!record.facts().started()) {
                Instant at = witness.answered() == null ? endOf(witness) : witness.answered();
                record.addFromAsterisk(at, new CallStarted(witness.caller(), witness.called(), witness.channel()));
            }
        }
    }

    /** The dialplan led the caller on; where the bridge had not said so, it was not there to say it. */
    private static void ledOn(CallRecord record, Instant at) {
        synchronized (record) {
            if (record.facts().handedOver() == null) {
                record.addFromAsterisk(at, new HandedOver("trouble"));
            }
        }
    }

    private @Nullable String settle(CallRecord record, Instant at) {
        synchronized (record) {
            Optional<Messages.Message> message = messages.take(record.callId());
            if (message.isPresent() && !record.facts().messageLeft()) {
                Messages.Message left = message.get();
                record.addFromAsterisk(at, new MessageLeft(left.file(), left.durationMs(), left.text()));
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
