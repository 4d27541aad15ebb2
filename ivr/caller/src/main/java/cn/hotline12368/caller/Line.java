package cn.hotline12368.caller;

import cn.hotline12368.caller.ear.VoiceActivity;
import cn.hotline12368.caller.rtp.Span;
import cn.hotline12368.caller.rtp.VoiceLine;
import cn.hotline12368.caller.sip.Dialling;
import cn.hotline12368.caller.sip.Media;
import cn.hotline12368.caller.sip.SipCall;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** A standing call with a mouth and a sense for when the other end speaks. One thread uses it; each wait ends with {@link CallOver} when the call does. */
final class Line implements AutoCloseable {
    private static final Duration RING = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 20;

    /** Frames later than this miss the live ear (the recording still gets them). */
    private static final long JITTER = Span.samples(100);

    /** On a busy machine audio may come late; silence is believed only when it was heard, or nothing came for so long. */
    private static final long STALLED = Span.samples(3_000);

    private final VoiceLine voice;
    private final SipCall call;
    private final VoiceActivity activity = new VoiceActivity();
    private final long hangUpAt;

    private Line(VoiceLine voice, SipCall call, Optional<Duration> hangUpAfter) {
        this.voice = voice;
        this.call = call;
        this.hangUpAt = hangUpAfter.map(time -> Span.samples(time.toMillis())).orElse(Long.MAX_VALUE);
    }

    /** Dials and returns when somebody has answered. */
    static Line dial(Dialling dialling, Optional<Duration> hangUpAfter) {
        VoiceLine voice = VoiceLine.open(dialling.local());
        SipCall call = SipCall.dial(dialling, voice.local(), media -> aim(voice, media));
        Runtime.getRuntime().addShutdownHook(new Thread(call::hangUp, "hang-up"));
        try {
            aim(voice, call.awaitAnswer(RING));
        } catch (RuntimeException e) {
            call.close();
            voice.close();
            throw e;
        }
        voice.start();
        return new Line(voice, call, hangUpAfter);
    }

    private static void aim(VoiceLine voice, Media media) {
        voice.aim(media.target(), media.eventPayload());
    }

    Span say(short[] sound) {
        return sent(voice.say(sound));
    }

    Span press(String keys) {
        return sent(voice.press(keys));
    }

    void pause(Duration time) {
        await(() -> false, time);
    }

    /** Whether the other end spoke up before patience ran out. */
    boolean awaitReply(Span said, Duration patience) {
        return await(() -> activity.sounds().stream().anyMatch(sound -> sound.repliesTo(said)), patience);
    }

    /** Until the other end has been silent for a while. Music may never end: then patience does. */
    void awaitQuiet(Duration quiet, Duration patience) {
        await(() -> activity.position() - lastSound() >= Span.samples(quiet.toMillis()), patience);
    }

    VoiceLine voice() {
        return voice;
    }

    private long lastSound() {
        List<Span> sounds = activity.sounds();
        return sounds.isEmpty() ? 0 : sounds.getLast().to();
    }

    private Span sent(CompletableFuture<Span> sending) {
        await(sending::isDone, Duration.ofHours(1));
        return sending.join();
    }

    private boolean await(BooleanSupplier met, Duration patience) {
        long until = voice.position() + Span.samples(patience.toMillis());
        while (!met.getAsBoolean()) {
            if (voice.position() >= hangUpAt) {
                call.hangUp();
            }
            if (call.endedBy().isPresent()) {
                throw new CallOver();
            }
            if (voice.position() >= until) {
                return false;
            }
            sleep();
            listen();
        }
        return true;
    }

    private void listen() {
        long now = voice.position();
        long received = voice.hotline().length();
        long heard = now - received > STALLED ? now : Math.min(now, received + JITTER);
        while (activity.position() + VoiceActivity.FRAME + JITTER <= heard) {
            long from = activity.position();
            activity.hear(voice.hotline().slice(from, from + VoiceActivity.FRAME));
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallOver();
        }
    }

    @Override
    public void close() {
        call.close();
        voice.close();
    }
}
