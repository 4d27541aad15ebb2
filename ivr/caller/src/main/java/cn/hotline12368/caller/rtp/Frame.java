package cn.hotline12368.caller.rtp;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What goes out in one tick of 20 ms. */
sealed interface Frame {
    int SAMPLES = 160;

    /** 160 a-law bytes. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Voice(byte[] codes) implements Frame {}

    /**
     * One packet of a telephone event (RFC 4733, 2.3). All packets of a key share the timestamp of its first.
     *
     * @param tick ticks since the key went down, from 0
     * @param duration in samples, never beyond the whole key's
     */
    record Key(int event, int tick, int duration, boolean last) implements Frame {
        private static final int VOLUME = 10;

        byte[] payload() {
            return ByteBuffer.allocate(4)
                    .put((byte) event)
                    .put((byte) (VOLUME | (last ? 0x80 : 0)))
                    .putShort((short) duration)
                    .array();
        }
    }

    Voice SILENCE = silence();

    private static Voice silence() {
        byte[] codes = new byte[SAMPLES];
        Arrays.fill(codes, ALaw.SILENCE);
        return new Voice(codes);
    }

    /** The last frame is filled up with silence. */
    static List<Frame> voice(short[] samples) {
        List<Frame> frames = new ArrayList<>();
        for (int from = 0; from < samples.length; from += SAMPLES) {
            frames.add(new Voice(ALaw.encode(samples, from, SAMPLES)));
        }
        return frames;
    }

    /** Each key: six ticks down (120 ms), its end told three times, then 100 ms of silence. */
    static List<Frame> keys(String keys) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < keys.length(); i++) {
            int event = KEYS.indexOf(keys.charAt(i));
            if (event < 0) {
                throw new IllegalArgumentException("no such key on a telephone");
            }
            for (int tick = 0; tick < TICKS_DOWN + 2; tick++) {
                int told = Math.min(tick + 1, TICKS_DOWN);
                frames.add(new Key(event, tick, told * SAMPLES, told == TICKS_DOWN));
            }
            for (int pause = 0; pause < 5; pause++) {
                frames.add(SILENCE);
            }
        }
        return frames;
    }

    /** The position of a key is its event code (RFC 4733, 3.2). */
    String KEYS = "0123456789*#";

    int TICKS_DOWN = 6;
}
