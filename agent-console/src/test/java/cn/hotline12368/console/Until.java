package cn.hotline12368.console;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or process does. */
public final class Until {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Until() {}

    public static void holds(String what, BooleanSupplier condition) {
        holds(what, PATIENCE, condition);
    }

    public static void holds(String what, Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so: " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting: " + what, e);
            }
        }
    }
}
