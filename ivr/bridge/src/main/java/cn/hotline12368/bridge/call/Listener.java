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
        keep(frame);
    }

    Turn listen() throws InterruptedException {
        detector.reset();
        long deadline = System.nanoTime() + timing.noSpeech().toNanos();
        while (true) {
            Input input = line.await(Duration.ofNanos(deadline - System.nanoTime()));
            switch (input) {
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
                        // Noise: it neither counts as speech nor shortens the caller's time to begin.
                        deadline = Math.max(
                                deadline, System.nanoTime() + timing.noSpeech().toNanos() / 2);
                    }
                }
                case Input.Played played -> {}
            }
        }
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
                if (!(input instanceof Input.Frame(byte[] pcm))) {
                    return cutShort(recognition, start, input);
                }
                recognition.accept(pcm);
                keep(pcm);
                if (detector.add(pcm) == SpeechDetector.State.ENDED) {
                    break;
                }
                shown = show(recognition, shown);
            }
            long end = System.nanoTime() - timing.endSilence().toNanos();
            return spoke(recognition, start, end);
        } finally {
            partials.accept("");
        }
    }

    /** A key or the end of the call in mid-sentence: what was said so far still counts, unless a key says otherwise. */
    private @Nullable Turn cutShort(Recognition recognition, long start, @Nullable Input input)
            throws InterruptedException {
        if (input instanceof Input.Key(char key)) {
            return new Turn.Pressed(key);
        }
        if (input != null) {
            line.accept(input);
        }
        return spoke(recognition, start, System.nanoTime());
    }

    private @Nullable Turn spoke(Recognition recognition, long start, long end) {
        long before = System.nanoTime();
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
