package cn.hotline12368.caller.speech;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The level of speech, measured over the samples that carry any. */
public final class Loudness {
    /** About -20 dB below full scale: a normal talker on a normal line. */
    private static final double TELEPHONE = 3_277;

    /** Below this (-50 dB) a sample counts as silence. */
    private static final int AUDIBLE = 100;

    private Loudness() {}

    /** The sound without the silence before and after it. */
    static short[] trimmed(short[] sound) {
        int first = IntStream.range(0, sound.length)
                .filter(i -> Math.abs(sound[i]) > AUDIBLE)
                .findFirst()
                .orElse(0);
        return Arrays.copyOfRange(sound, first, audibleLength(sound));
    }

    /** Number of samples up to and including the last audible one; 0 for silence. */
    public static int audibleLength(short[] sound) {
        int length = sound.length;
        while (length > 0 && Math.abs(sound[length - 1]) <= AUDIBLE) {
            length--;
        }
        return length;
    }

    static short[] telephone(short[] sound) {
        double energy = 0;
        int loud = 0;
        for (short sample : sound) {
            if (Math.abs(sample) > AUDIBLE) {
                energy += (double) sample * sample;
                loud++;
            }
        }
        double factor = loud == 0 ? 1 : TELEPHONE / Math.sqrt(energy / loud);
        short[] levelled = new short[sound.length];
        for (int i = 0; i < sound.length; i++) {
            levelled[i] = (short) Math.clamp(Math.round(sound[i] * factor), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return levelled;
    }
}
