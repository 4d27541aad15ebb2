package cn.hotline12368.launcher.process;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a program in a session of its own ({@code setsid}), so that Ctrl-C reaches the supervisor alone and the order of
 * stopping is kept. Its output goes straight to the log, so it outlives us.
 */
final class Spawn {

    private static final long LONGEST_LOG = 20_000_000;

    private Spawn() {}

    static Process of(Launch launch) {
        makeRoom(launch.log());
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command)
                .directory(launch.folder().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
        builder.environment().putAll(launch.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new CannotRunException("cannot start " + launch.command().getFirst() + ": " + e.getMessage(), e);
        }
    }

    /** A log grows over starts; a long one is kept once, as {@code NAME.log.1}. */
    private static void makeRoom(Path log) {
        Folders.make(Folders.parent(log));
        try {
            if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new CannotRunException("cannot move the log " + log + ": " + e.getMessage(), e);
        }
    }
}
