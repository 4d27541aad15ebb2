package cn.hotline12368.launcher.host;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the person at the terminal what happens now, each line with the seconds since the start. Thread-safe. */
public final class Progress {

    private final PrintStream out;
    private final Clock clock;
    private final Instant start;

    public Progress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
    }

    public void say(String line) {
        double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "[%6.1f s] %s%n", seconds, line);
        out.flush();
    }
}
