package cn.hotline12368.console.routine;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does one thing, pauses, and does it again, on one virtual thread of its own. A failure is logged once until it is over.
 *
 * <p>The thread is never interrupted: that would tear down the connection that it is using.
 */
public final class Routine implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Routine.class);
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final String name;
    private final Duration pause;
    private final Runnable work;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private boolean failing;

    /** @param work may also wait for something itself, but not longer than a second or two */
    public Routine(String name, Duration pause, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    /** Waits a moment for the work that is going on, so that it still finds what it needs. */
    @Override
    public void stop() {
        stopped.countDown();
        Thread running = thread;
        try {
            if (running != null) {
                running.join(FAREWELL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && stopped.getCount() > 0;
    }

    private void run() {
        try {
            do {
                once();
            } while (!stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void once() {
        try {
            work.run();
            if (failing) {
                LOG.info("{} goes on", name);
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("{} fails for now: {} at {}", name, e.getClass().getName(), Culprit.of(e));
            }
            failing = true;
        }
    }
}
