package cn.hotline12368.launcher.process;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.process.Step.Task;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Runs a task to its end; ends it itself when the run is being stopped or the time is over. */
final class TaskRun {

    private static final long LOOK_EVERY_MS = 200;
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final Task task;
    private final PidFile pidFile;
    private final BooleanSupplier stopping;

    TaskRun(Task task, PidFile pidFile, BooleanSupplier stopping) {
        this.task = task;
        this.pidFile = pidFile;
        this.stopping = stopping;
    }

    void run() {
        Folders.delete(task.launch().log());
        Process process = Spawn.of(task.launch());
        Identity.of(process.pid()).ifPresent(identity -> pidFile.write(identity, "task"));
        try {
            int exit = exitOf(process);
            if (exit != 0) {
                throw new CannotRunException(task.name() + " ended with " + exit + "; the end of "
                        + task.launch().log() + ":\n" + LogTail.of(task.launch().log()));
            }
        } finally {
            pidFile.delete();
        }
    }

    private int exitOf(Process process) {
        long end = System.nanoTime() + task.within().toNanos();
        try {
            while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                if (stopping.getAsBoolean() || System.nanoTime() >= end) {
                    return end(process);
                }
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new CannotRunException(task.name() + " was interrupted", e);
        }
    }

    private int end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOPS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
        throw new CannotRunException(task.name() + " did not end within "
                + task.within().toSeconds() + " s; its log: " + task.launch().log());
    }
}
