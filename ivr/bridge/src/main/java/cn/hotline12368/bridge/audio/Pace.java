package cn.hotline12368.bridge.audio;

/**
 * When the next frame is due: one each 20 ms, whatever sending took. A stall, as of a garbage collection, is not made up
 * for beyond two frames, since Asterisk would pass the lot on in one burst; the clip just ends later. One thread.
 */
final class Pace {

    private static final long FRAME_NANOS = Pcm.FRAME_MS * 1_000_000L;
    private static final long MADE_UP_NANOS = 2 * FRAME_NANOS;

    private long due;

    /** @param now {@link System#nanoTime}, here and below */
    Pace(long now) {
        due = now;
    }

    /** A frame was sent. Answers how long to wait for the next; 0 or less when it is due. */
    long sent(long now) {
        due += FRAME_NANOS;
        long late = now - due;
        if (late > MADE_UP_NANOS) {
            due = now - MADE_UP_NANOS;
        }
        return due - now;
    }
}
