package cn.hotline12368.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What Linux says about a process in {@code /proc/PID/stat}, see proc_pid_stat(5).
 *
 * @param startTicks clock ticks from boot to its start: with the pid and the boot it names one process for ever
 */
record ProcStat(char state, long startTicks) {

    private static final int STATE = 0;
    private static final int START_TIME = 19;

    static Optional<ProcStat> of(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The second field is the program's name in brackets and may hold anything, even a bracket.
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return Optional.of(new ProcStat(fields[STATE].charAt(0), Long.parseLong(fields[START_TIME])));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static String bootId() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** A zombie has ended and only waits for its parent to notice. */
    boolean runs() {
        return state != 'Z' && state != 'X';
    }
}
