package cn.hotline12368.bridge.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Audio made for tests; levels are root mean square in dBFS. */
public final class Sounds {

    private static final int SYLLABLE_MS = 200;
    private static final int DIP_MS = 60;

    private Sounds() {}

    public static byte[] silence(int ms) {
        return new byte[ms * Pcm.BYTES_PER_MS];
    }

    public static byte[] noise(double dbfs, int ms) {
        Random random = new Random(12368);
        double peak = amplitude(dbfs) * Math.sqrt(3);
        return samples(ms, i -> peak * (2 * random.nextDouble() - 1));
    }

    /** Voiced syllables with dips between them, as a person speaks. */
    public static byte[] speech(double dbfs, int ms) {
        double peak = amplitude(dbfs) * Math.sqrt(2);
        return samples(ms, i -> {
            boolean dip = i / 8 % SYLLABLE_MS >= SYLLABLE_MS - DIP_MS;
            return (dip ? 0.05 : 1) * peak * Math.sin(2 * Math.PI * 180 * i / Pcm.RATE);
        });
    }

    /** Three notes that never pause. */
    public static byte[] music(double dbfs, int ms) {
        double peak = amplitude(dbfs) * Math.sqrt(2.0 / 3);
        return samples(ms, i -> peak * (tone(262, i) + tone(330, i) + tone(392, i)));
    }

    public static byte[] join(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    public static List<byte[]> frames(byte[] pcm) {
        List<byte[]> frames = new ArrayList<>();
        for (int at = 0; at < pcm.length; at += Pcm.FRAME_BYTES) {
            frames.add(Arrays.copyOfRange(pcm, at, at + Pcm.FRAME_BYTES));
        }
        return frames;
    }

    private static double tone(int hertz, int sample) {
        return Math.sin(2 * Math.PI * hertz * sample / Pcm.RATE);
    }

    private static double amplitude(double dbfs) {
        return 32_767 * Math.pow(10, dbfs / 20);
    }

    private static byte[] samples(int ms, IntToDoubleFunction wave) {
        byte[] pcm = new byte[ms * Pcm.BYTES_PER_MS];
        for (int i = 0; i < pcm.length / 2; i++) {
            int sample = (int) Math.round(Math.clamp(wave.applyAsDouble(i), -32_768, 32_767));
            pcm[2 * i] = (byte) sample;
            pcm[2 * i + 1] = (byte) (sample >> 8);
        }
        return pcm;
    }
}
