package cn.hotline12368.bridge.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Arithmetic on 8 kHz 16-bit mono little-endian samples. */
final class Samples {

    static final int RATE = 8000;

    /** 10 ms. */
    private static final int FRAME = RATE / 100;
    /** Silence kept before and after the words: 30 ms. */
    private static final int KEPT_FRAMES = 3;
    /** −46 dB below the loudest frame counts as silence. */
    private static final double SILENCE = 0.005;
    /** −20 dBFS over the frames with speech: what a telephone network expects. */
    private static final double TARGET_RMS = 0.1 * Short.MAX_VALUE;
    /** −1 dBFS: no sample is clipped. */
    private static final double PEAK = 0.891 * Short.MAX_VALUE;

    private Samples() {}

    /** Cuts the silence at both ends and brings the speech to telephone loudness. */
    static byte[] trimAndLevel(byte[] pcm) {
        var samples = toShorts(pcm);
        var loudness = frames(samples);
        var threshold = Arrays.stream(loudness).max().orElse(0) * SILENCE;
        int first = 0;
        int last = loudness.length - 1;
        while (first <= last && loudness[first] <= threshold) {
            first++;
        }
        while (last >= first && loudness[last] <= threshold) {
            last--;
        }
        if (first > last) {
            return new byte[0];
        }
        var spoken = Arrays.stream(loudness).filter(frame -> frame > threshold).map(frame -> frame * frame);
        var rms = Math.sqrt(spoken.average().orElse(1));
        int from = Math.max(0, first - KEPT_FRAMES) * FRAME;
        int to = Math.min(samples.length, (last + 1 + KEPT_FRAMES) * FRAME);
        return toBytes(level(Arrays.copyOfRange(samples, from, to), rms));
    }

    private static short[] level(short[] samples, double rms) {
        int peak = 1;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs((int) sample));
        }
        var gain = Math.min(TARGET_RMS / rms, PEAK / peak);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.round(samples[i] * gain);
        }
        return samples;
    }

    /** A sine of −15 dBFS with soft edges. */
    static byte[] tone(int hertz, int millis) {
        var samples = new short[RATE * millis / 1000];
        for (int i = 0; i < samples.length; i++) {
            var edge = Math.min(1.0, Math.min(i, samples.length - 1 - i) / (double) FRAME);
            samples[i] = (short) (0.178 * Short.MAX_VALUE * edge * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return toBytes(samples);
    }

    static byte[] silence(int millis) {
        return new byte[RATE * millis / 1000 * 2];
    }

    /** RMS of each whole frame. */
    private static double[] frames(short[] samples) {
        var rms = new double[samples.length / FRAME];
        for (int frame = 0; frame < rms.length; frame++) {
            double sum = 0;
            for (int i = frame * FRAME; i < (frame + 1) * FRAME; i++) {
                sum += (double) samples[i] * samples[i];
            }
            rms[frame] = Math.sqrt(sum / FRAME);
        }
        return rms;
    }

    private static short[] toShorts(byte[] pcm) {
        var samples = new short[pcm.length / 2];
        ByteBuffer.wrap(pcm).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }

    private static byte[] toBytes(short[] samples) {
        var pcm = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        pcm.asShortBuffer().put(samples);
        return pcm.array();
    }
}
