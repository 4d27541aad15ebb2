package cn.hotline12368.caller.rtp;

import java.util.Arrays;

/** The sound of one end, growing while the call lasts; what nobody wrote is silence. Thread-safe. */
public final class Track {
    private short[] samples = new short[60 * Span.PER_SECOND];
    private int length;

    synchronized void write(long position, short[] sound) {
        long end = position + sound.length;
        if (position < 0 || end > Integer.MAX_VALUE / 2) {
            return;
        }
        if (end > samples.length) {
            samples = Arrays.copyOf(samples, (int) Math.max(end, samples.length * 2L));
        }
        System.arraycopy(sound, 0, samples, (int) position, sound.length);
        length = Math.max(length, (int) end);
    }

    /** Beyond what was written there is silence, so the result has always the asked length. */
    public synchronized short[] slice(long from, long to) {
        short[] cut = new short[(int) Math.max(0, to - from)];
        int available = (int) Math.max(0, Math.min(to, length) - from);
        if (available > 0) {
            System.arraycopy(samples, (int) from, cut, 0, available);
        }
        return cut;
    }

    public synchronized int length() {
        return length;
    }
}
