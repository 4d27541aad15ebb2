package cn.hotline12368.bridge.call;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Runs the {@link CallCloser} twice a second, and at once when Asterisk tells of a hang-up. One thread of its own. */
public final class Sweeper implements AutoCloseable {

    private static final long EVERY_MS = 500;

    private final Semaphore hints = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closing;

    public Sweeper(CallCloser closer) {
        thread = Thread.ofPlatform().name("call-closer").daemon().unstarted(() -> run(closer));
    }

    public void start() {
        thread.start();
    }

    /** Any thread; never blocks. */
    public void hasten() {
        hints.release();
    }

    private void run(CallCloser closer) {
        while (!closing) {
            try {
                if (hints.tryAcquire(EVERY_MS, TimeUnit.MILLISECONDS)) {
                    hints.drainPermits();
                }
                closer.sweep();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() {
        closing = true;
        thread.interrupt();
    }
}
