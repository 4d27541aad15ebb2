package cn.hotline12368.launcher.process;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.process.Step.Task;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs a task until it succeeds, on a virtual thread of its own: a database that was away at the start is migrated when it
 * is back.
 */
final class TaskTry {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(15);

    private final Task task;
    private final PidFile pidFile;
    private final Progress progress;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CompletableFuture<Boolean> first = new CompletableFuture<>();

    TaskTry(Task task, PidFile pidFile, Progress progress) {
        this.task = task;
        this.pidFile = pidFile;
        this.progress = progress;
    }

    Task task() {
        return task;
    }

    void begin() {
        Thread.ofVirtual().name("task-" + task.name()).start(this::run);
    }

    /** Whether the first try succeeded. */
    boolean awaitFirst() {
        return first.join();
    }

    /** Ends the task if it runs; returns when it is gone. */
    void stop() {
        stopping.countDown();
        await(ended, STOPS_WITHIN);
    }

    private void run() {
        try {
            boolean done = false;
            while (!done && !stopped()) {
                done = tryOnce();
                first.complete(done);
                if (!done) {
                    await(stopping, backoff.afterLifeOf(Duration.ZERO));
                }
            }
        } finally {
            first.complete(false);
            ended.countDown();
        }
    }

    private boolean tryOnce() {
        try {
            new TaskRun(task, pidFile, this::stopped).run();
            progress.say(task.name() + " done");
            return true;
        } catch (CannotRunException e) {
            if (!stopped()) {
                progress.say(String.valueOf(e.getMessage()));
            }
            return false;
        }
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    private static void await(CountDownLatch latch, Duration within) {
        try {
            if (!latch.await(within.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
