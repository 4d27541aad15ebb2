package cn.hotline12368.bridge.ear;

/** One turn being heard. Not thread-safe. */
public interface Recognition extends AutoCloseable {

    /** @param pcm 8 kHz 16 bit mono */
    void accept(byte[] pcm);

    /** What it sounds like so far. */
    String partial();

    /** What was heard in all; empty text for noise. */
    Hearing finish();

    @Override
    void close();
}
