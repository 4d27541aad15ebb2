package cn.hotline12368.launcher.host;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One process at a time: the next waits until the one before has closed its turn or died. The kernel keeps the lock, so a
 * killed process never leaves one behind.
 */
public final class Turn implements AutoCloseable {

    private final FileChannel channel;

    private Turn(FileChannel channel) {
        this.channel = channel;
    }

    public static Turn waitFor(Path lockFile) {
        Folders.make(Folders.parent(lockFile));
        try {
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return new Turn(channel);
        } catch (IOException e) {
            throw new CannotRunException("cannot lock " + lockFile + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new CannotRunException("cannot unlock: " + e.getMessage(), e);
        }
    }
}
