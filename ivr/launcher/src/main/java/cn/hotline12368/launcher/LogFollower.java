package cn.hotline12368.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Copies what another process appends to its log to an output of ours. Used by one thread. */
final class LogFollower implements AutoCloseable {

    private final RandomAccessFile log;

    LogFollower(Path log) throws IOException {
        this.log = new RandomAccessFile(log.toFile(), "r");
    }

    void copyNewTo(PrintStream out) throws IOException {
        var bytes = new byte[8_192];
        for (int length = log.read(bytes); length > 0; length = log.read(bytes)) {
            out.write(bytes, 0, length);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
