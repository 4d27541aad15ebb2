package cn.hotline12368.caller.rtp;

/** A stretch of the call, in positions: from inclusive, to exclusive. */
public record Span(long from, long to) {
    public static final int PER_SECOND = 8_000;

    /** Sound that outlasts what was said; it may have begun before its end, as when one is interrupted. */
    public boolean repliesTo(Span said) {
        return from >= said.from && to > said.to;
    }

    public static long millis(long samples) {
        return samples * 1_000 / PER_SECOND;
    }

    public static long samples(long millis) {
        return millis * PER_SECOND / 1_000;
    }
}
