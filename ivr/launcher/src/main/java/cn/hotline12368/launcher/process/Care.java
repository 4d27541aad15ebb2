package cn.hotline12368.launcher.process;

import java.time.Duration;

/**
 * How a service is watched and ended.
 *
 * @param every from one heartbeat to the next, and the longest one may take: a hung process is found within four times this
 * @param startsWithin from its start to its first heartbeat
 * @param stopsWithin from the stop signal until it is killed
 * @param stopSignal {@code TERM}, or {@code INT} for PostgreSQL's fast shutdown
 */
public record Care(
        Heartbeat heartbeat, Duration every, Duration startsWithin, Duration stopsWithin, StopSignal stopSignal) {

    /** After so many heartbeats missed in a row the process counts as hung. */
    static final int MISSES = 3;

    /** The two signals that end our processes in good order. */
    public enum StopSignal {
        TERM,
        INT
    }
}
