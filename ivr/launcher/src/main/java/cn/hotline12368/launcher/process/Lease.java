package cn.hotline12368.launcher.process;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** One supervisor for a home: a file lock, which the kernel takes back even from a killed process, and a pid file. */
public final class Lease implements AutoCloseable {

    static final String NAME = "supervisor";

    private final FileChannel channel;
    private final PidFile pidFile;

    private Lease(FileChannel channel, PidFile pidFile) {
        this.channel = channel;
        this.pidFile = pidFile;
    }

    /** Empty if another supervisor has it. */
    public static Optional<Lease> take(Path folder) {
        Folders.make(folder);
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            PidFile pidFile = PidFile.of(folder, NAME);
            Identity.of(ProcessHandle.current().pid()).ifPresent(self -> pidFile.write(self, NAME));
            return Optional.of(new Lease(channel, pidFile));
        } catch (IOException e) {
            throw new CannotRunException("cannot lock " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The process id of the supervisor of this home, if one runs. */
    public static Optional<Long> holder(Path folder) {
        return Child.find(PidFile.of(folder, NAME)).map(Child::pid);
    }

    /** Asks the supervisor to end all it started and itself; kills it if it does not. */
    public static void end(Path folder, Duration within) {
        Child.find(PidFile.of(folder, NAME)).ifPresent(child -> child.stop(Care.StopSignal.TERM, within));
    }

    @Override
    public void close() {
        pidFile.delete();
        try {
            channel.close();
        } catch (IOException e) {
            throw new CannotRunException("cannot unlock: " + e.getMessage(), e);
        }
    }
}
