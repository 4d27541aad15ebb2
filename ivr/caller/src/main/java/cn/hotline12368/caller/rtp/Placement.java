package cn.hotline12368.caller.rtp;

/**
 * Turns RTP timestamps into positions of the recording: the sender's clock orders the sound, so jitter leaves no mark.
 * A new source, a marker, or a timestamp that contradicts the arrival by far ties the two clocks anew. One thread.
 */
final class Placement {
    private static final long EARLY = Span.samples(500);
    private static final long LATE = Span.samples(1_000);

    private boolean tied;
    private int source;
    private int tiedTimestamp;
    private long tiedPosition;

    long place(RtpPacket packet, long arrival) {
        long expected = tiedPosition + (packet.timestamp() - tiedTimestamp);
        boolean contradicts = expected > arrival + EARLY || expected < arrival - LATE;
        if (tied && !packet.marker() && packet.source() == source && !contradicts) {
            return expected;
        }
        tied = true;
        source = packet.source();
        tiedTimestamp = packet.timestamp();
        tiedPosition = arrival;
        return arrival;
    }
}
