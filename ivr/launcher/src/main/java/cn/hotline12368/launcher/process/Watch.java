package cn.hotline12368.launcher.process;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.process.Step.Service;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The life of one service, on a virtual thread of its own. {@link #stop} is called by another thread; the lock keeps a
 * restart from slipping in behind it.
 */
final class Watch implements Runnable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Service service;
    private final PidFile pidFile;
    private final Progress progress;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Object lock = new Object();

    /** Guarded by {@code lock}; null before the first start. */
    private @Nullable Child child;

    /** Only the watching thread, and the starting thread before it, touch these. */
    private long startedAt;

    private long lastBeat;
    private int misses;
    private boolean beaten;

    Watch(Service service, PidFile pidFile, Progress progress) {
        this.service = service;
        this.pidFile = pidFile;
        this.progress = progress;
    }

    Service service() {
        return service;
    }

    /** Keeps the process that is there if it is the same and healthy; else ends it and starts a new one. */
    void begin() {
        Child.find(pidFile).ifPresent(this::take);
        Child same = Child.findSame(pidFile, service.launch()).orElse(null);
        if (same != null && service.care().heartbeat().beats(service.care().every())) {
            born(true);
            progress.say(service.name() + " was running already (pid " + same.pid() + "), kept");
            return;
        }
        Child.find(pidFile)
                .ifPresent(left ->
                        left.stop(service.care().stopSignal(), service.care().stopsWithin()));
        start();
    }

    /** Before anything else, so that a stop that comes now ends it. */
    private void take(Child found) {
        synchronized (lock) {
            child = found;
        }
    }

    /** Waits for the first heartbeat. */
    boolean awaitBeat() {
        long end = System.nanoTime() + service.care().startsWithin().toNanos();
        while (!stopped() && System.nanoTime() < end) {
            if (beaten || beat()) {
                return true;
            }
            if (!alive()) {
                return false;
            }
            pause(LOOK_EVERY);
        }
        return false;
    }

    @Override
    public void run() {
        while (!stopped()) {
            try {
                look();
            } catch (CannotRunException e) {
                progress.say(service.name() + ": " + e.getMessage());
                pause(backoff.afterLifeOf(Duration.ZERO));
            }
            pause(LOOK_EVERY);
        }
    }

    /** Returns when the process is gone; nothing is started afterwards. */
    void stop() {
        stopping.countDown();
        synchronized (lock) {
            if (child != null) {
                child.stop(service.care().stopSignal(), service.care().stopsWithin());
            }
        }
    }

    private void look() {
        if (!alive()) {
            restart("died");
        } else if (age(lastBeat).compareTo(beaten ? service.care().every() : LOOK_EVERY) >= 0) {
            if (!beat() && hung() && !stopped()) {
                kill();
                restart(
                        beaten
                                ? "did not answer " + Care.MISSES + " times and was killed"
                                : "did not get ready and was killed");
            }
        }
    }

    /** A process that never answered gets its whole time to start; one that did gets three heartbeats. */
    private boolean hung() {
        misses++;
        return beaten
                ? misses >= Care.MISSES
                : age(startedAt).compareTo(service.care().startsWithin()) >= 0;
    }

    private boolean beat() {
        lastBeat = System.nanoTime();
        boolean beats = service.care().heartbeat().beats(service.care().every());
        if (beats) {
            misses = 0;
            beaten = true;
        }
        return beats;
    }

    private void restart(String why) {
        Duration wait = backoff.afterLifeOf(age(startedAt));
        progress.say(service.name() + " " + why + "; starting it again in " + wait.toSeconds() + " s");
        pause(wait);
        start();
    }

    private void start() {
        synchronized (lock) {
            if (!stopped()) {
                child = Child.start(pidFile, service.launch());
            }
        }
        born(false);
    }

    private void born(boolean alreadyBeaten) {
        startedAt = System.nanoTime();
        lastBeat = startedAt;
        misses = 0;
        beaten = alreadyBeaten;
    }

    private boolean alive() {
        synchronized (lock) {
            return child != null && child.alive();
        }
    }

    private void kill() {
        synchronized (lock) {
            if (child != null) {
                child.kill();
            }
        }
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    private void pause(Duration time) {
        try {
            if (stopping.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    private static Duration age(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
