package cn.hotline12368.caller.rtp;

/** A stretch of the call, in positions: from inclusive, to exclusive. */
public record Span(long from, long to) {
    public static final int PER_SECOND = 8_000;

    public static long millis(long samples) {
        return samples * 1_000 / PER_SECOND;
    }

    public static long samples(long millis) {
        return millis * PER_SECOND / 1_000;
    }
}
