package cn.hotline12368.bridge.ear;

/** Opens one recognition per turn of a caller. Thread-safe; a {@link Recognition} belongs to one thread. */
public interface Ear extends AutoCloseable {

    Recognition open();

    EarInfo info();

    @Override
    void close();
}
