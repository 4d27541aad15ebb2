package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.audio.AudioLine;
import cn.hotline12368.bridge.audio.Input;
import cn.hotline12368.bridge.ear.Ear;
import cn.hotline12368.bridge.ear.EarException;
import cn.hotline12368.bridge.voice.Prompt;
import cn.hotline12368.bridge.voice.Prompts;
import cn.hotline12368.bridge.voice.Speaker;
import cn.hotline12368.bridge.voice.SpeechUnavailable;
import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.KeyPressed;
import cn.hotline12368.calllog.CallEvent.Said;
import cn.hotline12368.calllog.CallEvent.SaidOver;
import cn.hotline12368.calllog.CallEvent.Trouble;
import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.cases.CaseDesk;
import cn.hotline12368.qa.cases.SpokenSecret;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Takes calls from the dialplan. Thread-safe; {@link #take} runs on the AGI thread of its call. */
public final class Hotline {

    private final CallRecords records;
    private final LiveCalls calls;
    private final Ear ear;
    private final Speaker speaker;
    private final Prompts prompts;
    private final QaEngine engine;
    private final CaseDesk desk;
    private final LongSupplier revision;
    private final CallFeed feed;
    private final CallOrders orders;
    private final CallMeters meters;
    private final Clock time;
    private final TurnTiming timing;
    private final ExecutorService threads;

    Hotline(
            CallRecords records,
            LiveCalls calls,
            Ear ear,
            Speaker speaker,
            Prompts prompts,
            QaEngine engine,
            CaseDesk desk,
            LongSupplier revision,
            CallFeed feed,
            CallOrders orders,
            CallMeters meters,
            Clock time,
            TurnTiming timing,
            ExecutorService threads) {
        this.records = records;
        this.calls = calls;
        this.ear = ear;
        this.speaker = speaker;
        this.prompts = prompts;
        this.engine = engine;
        this.desk = desk;
        this.revision = revision;
        this.feed = feed;
        this.orders = orders;
        this.meters = meters;
        this.time = time;
        this.timing = timing;
        this.threads = threads;
    }

    /**
     * Talks with the caller until the machine has done what it can.
     *
     * @return where the dialplan goes on; null when nothing is left to do, since the caller is gone
     * @throws CallerGoneException when the telephone side noticed that first
     * @throws RuntimeException when something of ours failed: the dialplan then leads the caller on by itself
     */
    public @Nullable Next take(Arrival arrival, Telephone telephone) throws CallerGoneException {
        AudioLine line = new AudioLine();
        // Before anything else: from here on the closer leaves the call alone.
        calls.talk(arrival.callId(), line);
        try {
            return take(arrival, telephone, line);
        } finally {
            calls.talked(arrival.callId());
        }
    }

    private @Nullable Next take(Arrival arrival, Telephone telephone, AudioLine line) throws CallerGoneException {
        CallClock clock = new CallClock(arrival.answered(), time.instant());
        CallRecord record = records.begin(arrival.callId());
        record.add(arrival.answered(), new CallStarted(arrival.caller(), arrival.called(), arrival.channel()));
        record.add(arrival.answered(), new Said(prompts.text(Prompt.NOTICE), 0, null, null));
        record.add(new SaidOver(clock.now(), arrival.key() != null));
        if (arrival.key() != null) {
            record.add(new KeyPressed(arrival.key(), clock.now()));
            record.add(new HandedOver("key"));
            return Next.PERSON;
        }
        return connect(record, clock, line, telephone);
    }

    private @Nullable Next connect(CallRecord record, CallClock clock, AudioLine line, Telephone telephone)
            throws CallerGoneException {
        Future<@Nullable Next> talk = threads.submit(() -> talk(record, clock, line));
        try {
            telephone.connect(record.callId().value());
        } finally {
            line.accept(new Input.Gone());
            end(talk);
        }
        return result(talk);
    }

    /** On the conversation's own thread. Whatever happens, the audio is given back to the dialplan. */
    private @Nullable Next talk(CallRecord record, CallClock clock, AudioLine line) throws InterruptedException {
        try {
            Listener listener =
                    new Listener(line, ear, timing, text -> feed.partial(record.callId(), SpokenSecret.hide(text)));
            Mouth mouth = new Mouth(line, speaker, threads, record, clock, listener, meters);
            KeyedCode keys = new KeyedCode(listener, record, clock, timing);
            CaseTalk cases = new CaseTalk(keys, desk, record, threads, time);
            return new Dialogue(listener, mouth, engine, revision, prompts, record, clock, orders, meters, cases).run();
        } catch (RuntimeException e) {
            record.add(new Trouble(part(e)));
            throw e;
        } finally {
            line.release();
        }
    }

    /** The call's last event must be written before its witness may close it. */
    private static void end(Future<?> talk) {
        try {
            talk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // result() passes it on, if anyone is left
        }
    }

    private static @Nullable Next result(Future<@Nullable Next> talk) {
        try {
            return talk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the bridge is stopping", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a conversation failed", e.getCause());
        }
    }

    private static String part(RuntimeException failure) {
        return switch (failure) {
            case SpeechUnavailable voice -> "voice";
            case EarException hearing -> "ear";
            default -> "bridge";
        };
    }
}
