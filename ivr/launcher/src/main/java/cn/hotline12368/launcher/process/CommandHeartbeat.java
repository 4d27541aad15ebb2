package cn.hotline12368.launcher.process;

import cn.hotline12368.launcher.host.Shell;
import java.time.Duration;
import java.util.List;

/** Runs a small program that asks the process, such as Asterisk's own remote console. */
public final class CommandHeartbeat implements Heartbeat {

    private final List<String> command;
    private final String expected;

    public CommandHeartbeat(List<String> command, String expected) {
        this.command = List.copyOf(command);
        this.expected = expected;
    }

    @Override
    public boolean beats(Duration within) {
        Shell.Outcome outcome = Shell.run(command, within);
        return outcome.succeeded() && outcome.output().contains(expected);
    }
}
