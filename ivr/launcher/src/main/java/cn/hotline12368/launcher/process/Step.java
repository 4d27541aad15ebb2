package cn.hotline12368.launcher.process;

import java.time.Duration;
import java.util.List;

/** One thing to do at the start: a {@link Service} that stays, or a {@link Task} that must end with 0. */
public sealed interface Step {

    String name();

    Launch launch();

    /**
     * Stays, and is watched.
     *
     * @param ports what it listens on, looked at before it starts
     */
    record Service(String name, Launch launch, Care care, List<Port> ports) implements Step {}

    /** Runs once, in the order of the stages. */
    record Task(String name, Launch launch, Duration within) implements Step {}
}
