package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.audio.AudioLine;
import cn.hotline12368.bridge.audio.Input;
import cn.hotline12368.bridge.audio.Pcm;
import cn.hotline12368.bridge.audio.SpeechDetector;
import cn.hotline12368.bridge.ear.Ear;
import cn.hotline12368.bridge.ear.Hearing;
import cn.hotline12368.bridge.ear.Recognition;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Waits for the caller's turn and hears it. The conversation's thread only. */
final class Listener {

    /** The first syllable begins before the detector is sure of it. */
    private static final int PREROLL_FRAMES = 20;

    private static final long PARTIAL_EVERY_NANOS = 250_000_000L;

    private final AudioLine line;
    private final Ear ear;
    private final TurnTiming timing;
    private final Consumer<String> partials;
    private final SpeechDetector detector;
    private final Deque<byte[]> preroll = new ArrayDeque<>();

    /** @param partials shown what the turn sounds like so far */
    Listener(AudioLine line, Ear ear, TurnTiming timing, Consumer<String> partials) {
        this.line = line;
        this.ear = ear;
        this.timing = timing;
        this.partials = partials;
        this.detector = new SpeechDetector(timing.endSilence().toMillis());
    }

    /** Frames that arrive while the machine speaks only teach the noise floor and fill the pre-roll. */
    void overhear(byte[] frame) {
        detector.add(frame);
        keep(frame);
    }

    /** Waits for a key alone: what is spoken meanwhile is neither recognised nor kept. */
    Turn key(Duration patience) throws InterruptedException {
        preroll.clear();
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            switch (line.await(Duration.ofNanos(deadline - System.nanoTime()))) {
                case null -> {
                    return new Turn.Silent();
                }
                case Input.Key key -> {
                    return new Turn.Pressed(key.key());
                }
                case Input.Gone gone -> {
                    return new Turn.HungUp();
                }
                case Input.Frame frame -> detector.add(frame.pcm());
                case Input.Played played -> {}
            }
        }
    }

    Turn listen() throws InterruptedException {
        detector.reset();
        long deadline = System.nanoTime() + timing.noSpeech().toNanos();
        long latest = deadline + timing.longest().toNanos();
        while (true) {
            switch (line.await(Duration.ofNanos(deadline - System.nanoTime()))) {
                case null -> {
                    return new Turn.Silent();
                }
                case Input.Key key -> {
                    return new Turn.Pressed(key.key());
                }
                case Input.Gone gone -> {
                    return new Turn.HungUp();
                }
                case Input.Frame frame -> {
                    keep(frame.pcm());
                    if (detector.add(frame.pcm()) == SpeechDetector.State.STARTED) {
                        Turn turn = hear();
                        if (turn != null) {
                            return turn;
                        }
                        deadline = afterNoise(deadline, latest);
                    }
                }
                case Input.Played played -> {}
            }
        }
    }

    /** Noise neither counts as speech nor shortens the caller's time to begin, but it cannot hold the line for ever. */
    private long afterNoise(long deadline, long latest) {
        long anew = System.nanoTime() + timing.noSpeech().toNanos() / 2;
        return Math.min(latest, Math.max(deadline, anew));
    }

    /** From the first sound to the end of the turn; null when it was no speech. */
    private @Nullable Turn hear() throws InterruptedException {
        long now = System.nanoTime();
        long start = now - (long) preroll.size() * Pcm.FRAME_MS * 1_000_000;
        try (Recognition recognition = ear.open()) {
            preroll.forEach(recognition::accept);
            preroll.clear();
            long shown = now;
            while (System.nanoTime() - start < timing.longest().toNanos()) {
                Input input = line.await(timing.endSilence().plusSeconds(1));
                if (input instanceof Input.Frame(byte[] pcm)) {
                    recognition.accept(pcm);
                    keep(pcm);
                    if (detector.add(pcm) == SpeechDetector.State.ENDED) {
                        break;
                    }
                    shown = show(recognition, shown);
                } else if (input instanceof Input.Key(char key)) {
                    return new Turn.Pressed(key);
                } else if (!(input instanceof Input.Played)) {
                    giveBack(input);
                    break;
                }
            }
            return spoke(recognition, start);
        } finally {
            detector.reset();
            partials.accept("");
        }
    }

    /** The call ended in mid-sentence: what was said so far still counts, and the end is met after it. */
    private void giveBack(@Nullable Input input) {
        if (input != null) {
            line.accept(input);
        }
    }

    private @Nullable Turn spoke(Recognition recognition, long start) {
        long before = System.nanoTime();
        long end = before - detector.quietMs() * 1_000_000;
        Hearing hearing = recognition.finish();
        long tookMs = (System.nanoTime() - before) / 1_000_000;
        return hearing.text().isEmpty() ? null : new Turn.Spoke(hearing, start, end, tookMs);
    }

    private long show(Recognition recognition, long shown) {
        long now = System.nanoTime();
        if (now - shown < PARTIAL_EVERY_NANOS) {
            return shown;
        }
        String partial = recognition.partial();
        if (!partial.isEmpty()) {
            partials.accept(partial);
        }
        return now;
    }

    private void keep(byte[] frame) {
        preroll.addLast(frame);
        if (preroll.size() > PREROLL_FRAMES) {
            preroll.removeFirst();
        }
    }
}
