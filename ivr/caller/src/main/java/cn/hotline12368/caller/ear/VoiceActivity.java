package cn.hotline12368.caller.ear;

import cn.hotline12368.caller.rtp.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds stretches of sound by energy alone: a telephone line from a machine is silent when the machine is. Sound is
 * three loud frames among five; it ends with the last loud frame before 300 ms of quiet. One thread.
 */
public final class VoiceActivity {
    public static final int FRAME = 160;

    /** Root mean square of a loud frame: -50 dB below full scale, far above a-law's silence of 8. */
    private static final double LOUD = 100;

    private static final int WINDOW = 5;
    private static final int LOUD_IN_WINDOW = 3;
    private static final long QUIET = Span.samples(300);

    private final List<Span> sounds = new ArrayList<>();
    private final boolean[] recent = new boolean[WINDOW];
    private long position;
    private boolean sounding;
    private long from;
    private long to;

    /** Frames come in order, each of {@link #FRAME} samples. */
    public void hear(short[] frame) {
        boolean loud = rootMeanSquare(frame) > LOUD;
        recent[(int) (position / FRAME % WINDOW)] = loud;
        if (loud) {
            to = position + frame.length;
        }
        if (!sounding && loudRecently() >= LOUD_IN_WINDOW) {
            sounding = true;
            from = firstLoud();
        } else if (sounding && position + frame.length - to >= QUIET) {
            sounding = false;
            sounds.add(new Span(from, to));
        }
        position += frame.length;
    }

    /** All sounds so far; the last may still be growing. */
    public List<Span> sounds() {
        List<Span> all = new ArrayList<>(sounds);
        if (sounding) {
            all.add(new Span(from, to));
        }
        return all;
    }

    /** How far it has listened. */
    public long position() {
        return position;
    }

    private int loudRecently() {
        int count = 0;
        for (boolean loud : recent) {
            count += loud ? 1 : 0;
        }
        return count;
    }

    private long firstLoud() {
        for (long start = Math.max(0, position - (WINDOW - 1) * FRAME); start < position; start += FRAME) {
            if (recent[(int) (start / FRAME % WINDOW)]) {
                return start;
            }
        }
        return position;
    }

    private static double rootMeanSquare(short[] frame) {
        double energy = 0;
        for (short sample : frame) {
            energy += (double) sample * sample;
        }
        return Math.sqrt(energy / frame.length);
    }
}
