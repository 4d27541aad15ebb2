package cn.hotline12368.launcher.process;

import java.util.Optional;

/**
 * Names one process for ever: a pid alone is given out again, but never twice with the same start in the same boot. Its
 * command line would add nothing, and servers such as Redis change theirs.
 */
record Identity(long pid, long startTicks, String boot) {

    static Optional<Identity> of(long pid) {
        return ProcStat.of(pid)
                .filter(ProcStat::runs)
                .map(stat -> new Identity(pid, stat.startTicks(), ProcStat.bootId()));
    }

    boolean runs() {
        return boot.equals(ProcStat.bootId())
                && ProcStat.of(pid)
                        .filter(stat -> stat.runs() && stat.startTicks() == startTicks)
                        .isPresent();
    }
}
