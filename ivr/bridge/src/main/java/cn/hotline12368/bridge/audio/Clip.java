package cn.hotline12368.bridge.audio;

import java.util.Arrays;

/**
 * Audio on its way to the caller. Written by the conversation, read by the pacer's thread.
 *
 * <p>Invariant: {@code startedNanos} is set before the first frame leaves and never changes after.
 */
public final class Clip {

    private final byte[] pcm;
    private int position;
    // The conversation reads it for the latency while the pacer goes on playing.
    private volatile long startedNanos;

    public Clip(byte[] pcm) {
        this.pcm = pcm;
    }

    /** {@link System#nanoTime} of the first frame; 0 before. */
    public long startedNanos() {
        return startedNanos;
    }

    /** Pacer's thread. The last frame is filled up with silence. */
    byte[] next() {
        if (startedNanos == 0) {
            startedNanos = System.nanoTime();
        }
        int end = Math.min(pcm.length, position + Pcm.FRAME_BYTES);
        byte[] frame = Arrays.copyOf(Arrays.copyOfRange(pcm, position, end), Pcm.FRAME_BYTES);
        position = end;
        return frame;
    }

    /** Pacer's thread. */
    boolean over() {
        return position >= pcm.length;
    }
}
