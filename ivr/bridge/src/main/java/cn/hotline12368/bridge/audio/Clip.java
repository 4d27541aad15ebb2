package cn.hotline12368.bridge.audio;

import java.util.Arrays;

/** Audio on its way to the caller. Made by the conversation, played by the pacer's thread. */
public final class Clip {

    private final byte[] pcm;
    private int position;

    public Clip(byte[] pcm) {
        this.pcm = pcm;
    }

    /** Pacer's thread. The last frame is filled up with silence; a clip without audio is one frame of it. */
    byte[] next() {
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
