package cn.hotline12368.launcher.process;

import java.time.Duration;

/** Asks a process whether it still does its work; implementations are called by one thread at a time. */
@FunctionalInterface
public interface Heartbeat {

    /** Never throws: no answer in time is {@code false}. */
    boolean beats(Duration within);
}
