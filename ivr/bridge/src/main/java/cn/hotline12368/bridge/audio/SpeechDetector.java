package cn.hotline12368.bridge.audio;

/**
 * Where the caller's speech begins and ends, by energy above a noise floor that follows the line.
 *
 * <p>One conversation's thread. Speech begins with {@value #ONSET_FRAMES} loud frames among the last {@value
 * #ONSET_WINDOW}: a click is shorter. It ends after {@code endSilenceMs} without a loud frame.
 */
public final class SpeechDetector {

    public enum State {
        QUIET,
        STARTED,
        SPEAKING,
        ENDED
    }

    private static final int ONSET_WINDOW = 8;
    private static final int ONSET_FRAMES = 5;
    /** Speech is at least this far above the floor, and never below the absolute level. */
    private static final double ABOVE_FLOOR_DB = 9;

    private static final double QUIETEST_SPEECH_DBFS = -52;
    private static final double HIGHEST_FLOOR_DBFS = -30;

    private final int endSilenceFrames;
    private double floor = -60;
    private int recent;
    private boolean speaking;
    private int quietFrames;

    public SpeechDetector(long endSilenceMs) {
        endSilenceFrames = (int) (endSilenceMs / Pcm.FRAME_MS);
    }

    public State add(byte[] frame) {
        boolean loud = loud(Pcm.dbfs(frame, 0, frame.length));
        recent = (recent << 1 | (loud ? 1 : 0)) & ((1 << ONSET_WINDOW) - 1);
        if (!speaking) {
            if (Integer.bitCount(recent) < ONSET_FRAMES) {
                return State.QUIET;
            }
            speaking = true;
            quietFrames = 0;
            return State.STARTED;
        }
        quietFrames = loud ? 0 : quietFrames + 1;
        if (quietFrames < endSilenceFrames) {
            return State.SPEAKING;
        }
        speaking = false;
        recent = 0;
        return State.ENDED;
    }

    /** Milliseconds since the last loud frame of the speech that is going on, or has just ended. */
    public long quietMs() {
        return (long) quietFrames * Pcm.FRAME_MS;
    }

    /** Forgets the speech, keeps the noise floor. */
    public void reset() {
        speaking = false;
        recent = 0;
        quietFrames = 0;
    }

    private boolean loud(double level) {
        boolean loud = level > Math.max(QUIETEST_SPEECH_DBFS, floor + ABOVE_FLOOR_DB);
        // Falls at once to any quieter moment, rises slowly: speech itself must not become the floor.
        double step = level < floor ? 0.3 : loud ? 0.002 : 0.02;
        floor = Math.min(HIGHEST_FLOOR_DBFS, floor + step * (level - floor));
        return loud;
    }
}
