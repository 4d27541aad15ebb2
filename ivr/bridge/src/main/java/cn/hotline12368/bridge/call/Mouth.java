package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.audio.AudioLine;
import cn.hotline12368.bridge.audio.Clip;
import cn.hotline12368.bridge.audio.Input;
import cn.hotline12368.bridge.audio.Pcm;
import cn.hotline12368.bridge.voice.Speaker;
import cn.hotline12368.calllog.CallEvent.Said;
import cn.hotline12368.calllog.CallEvent.SaidOver;
import cn.hotline12368.qa.Pace;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Says something to the caller, sentence by sentence: one plays while the next is made. The conversation's thread only.
 */
final class Mouth {

    /** A breath between sentences; short enough that nobody takes it for the end. */
    private static final int BREATH_BYTES = 160 * Pcm.BYTES_PER_MS;

    /** No answer takes longer to play than this; it only guards against a pacer that died. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AudioLine line;
    private final Speaker normal;
    private Speaker speaker;
    private final ExecutorService makers;
    private final CallRecord record;
    private final CallClock clock;
    private final Listener listener;
    private final CallMeters meters;

    Mouth(
            AudioLine line,
            Speaker speaker,
            ExecutorService makers,
            CallRecord record,
            CallClock clock,
            Listener listener,
            CallMeters meters) {
        this.line = line;
        this.normal = speaker;
        this.speaker = speaker;
        this.makers = makers;
        this.record = record;
        this.clock = clock;
        this.listener = listener;
        this.meters = meters;
    }

    /** From the next sentence on. */
    void pace(Pace pace) {
        speaker = pace == Pace.SLOW ? normal.slow() : normal;
    }

    /**
     * Says it all, unless a key or the end of the call comes first.
     *
     * @param answerSeq the answer's place in the log; null for prompts
     * @param silentSince when the caller fell silent, for the latency; null when he had not spoken
     * @return what came first; null when all was said
     */
    @Nullable
    Turn say(String text, @Nullable Integer answerSeq, @Nullable Long silentSince) throws InterruptedException {
        List<String> sentences = Speaker.sentences(text);
        boolean begun = false;
        Turn cut = null;
        Future<byte[]> next = make(sentences, 0);
        for (int i = 0; i < sentences.size() && cut == null; i++) {
            byte[] pcm = made(next);
            next = make(sentences, i + 1);
            Clip clip = line.play(begun ? withBreath(pcm) : pcm);
            if (!begun) {
                long now = System.nanoTime();
                Long latency = silentSince == null ? null : (now - silentSince) / 1_000_000;
                record.add(new Said(text, clock.at(now), latency, answerSeq));
                if (latency != null) {
                    meters.firstSound(latency);
                }
                begun = true;
            }
            cut = untilPlayed(clip);
        }
        line.silence();
        if (begun) {
            record.add(new SaidOver(clock.now(), cut != null));
        }
        return cut;
    }

    private @Nullable Turn untilPlayed(Clip clip) throws InterruptedException {
        while (true) {
            switch (line.await(PATIENCE)) {
                case Input.Frame frame -> listener.overhear(frame.pcm());
                case Input.Key key -> {
                    return new Turn.Pressed(key.key());
                }
                case Input.Gone gone -> {
                    return new Turn.HungUp();
                }
                case Input.Played played -> {
                    if (played.clip() == clip) {
                        return null;
                    }
                }
                case null -> throw new IllegalStateException("a clip was not played to its end");
            }
        }
    }

    private Future<byte[]> make(List<String> sentences, int index) {
        return makers.submit(() -> index < sentences.size() ? speaker.pcm(sentences.get(index)) : new byte[0]);
    }

    private static byte[] made(Future<byte[]> sentence) throws InterruptedException {
        try {
            return sentence.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static byte[] withBreath(byte[] pcm) {
        byte[] all = new byte[BREATH_BYTES + pcm.length];
        System.arraycopy(pcm, 0, all, BREATH_BYTES, pcm.length);
        return all;
    }
}
