package cn.hotline12368.bridge.audio;

/** 8 kHz, 16 bit, little-endian, mono: the one form in which audio travels here. */
public final class Pcm {

    public static final int RATE = 8_000;
    public static final int FRAME_MS = 20;
    public static final int BYTES_PER_MS = RATE * 2 / 1_000;
    public static final int FRAME_BYTES = FRAME_MS * BYTES_PER_MS;

    /** What a silent room measures here; the level of digital silence. */
    public static final double SILENCE_DBFS = -96;

    private Pcm() {}

    public static long milliseconds(int bytes) {
        return bytes / BYTES_PER_MS;
    }

    /** Root mean square against full scale, in dB. */
    public static double dbfs(byte[] pcm, int from, int length) {
        double energy = 0;
        int samples = length / 2;
        for (int i = 0; i < samples; i++) {
            int low = pcm[from + 2 * i] & 0xff;
            int high = pcm[from + 2 * i + 1];
            double sample = ((high << 8) | low) / 32_768.0;
            energy += sample * sample;
        }
        return energy == 0 || samples == 0 ? SILENCE_DBFS : Math.max(SILENCE_DBFS, 10 * Math.log10(energy / samples));
    }
}
