package cn.hotline12368.console.setup;

import cn.hotline12368.console.database.DatabaseAway;
import cn.hotline12368.console.routine.Culprit;
import cn.hotline12368.knowledge.SeedException;
import java.time.Duration;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code migrate} on the command line. */
public final class MigrateCommand {

    private static final Logger LOG = LoggerFactory.getLogger(MigrateCommand.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private MigrateCommand() {}

    /** @return what the process should exit with: 0, or 1 after a line that says why */
    public static int run(String... args) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SetUpConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(args)) {
            return patiently(context.getBean(SetUp.class));
        }
    }

    private static int patiently(SetUp setUp) {
        long started = System.nanoTime();
        while (true) {
            try {
                setUp.run();
                return 0;
            } catch (RuntimeException e) {
                if (!away(e) || System.nanoTime() - started > PATIENCE.toNanos()) {
                    LOG.error(reason(e));
                    return 1;
                }
                pause();
            }
        }
    }

    private static boolean away(RuntimeException e) {
        return DatabaseAway.is(e)
                || (e instanceof FlywayException && sqlState(e).matches("08.*|57P.*"));
    }

    private static String reason(RuntimeException e) {
        if (away(e)) {
            return "PostgreSQL does not answer; check HOTLINE_DB_URL, HOTLINE_DB_USER and HOTLINE_DB_PASSWORD";
        }
        return e instanceof SeedException
                ? "A seed article is wrong: " + e.getMessage()
                : "The migration failed: " + e.getClass().getName() + " " + sqlState(e) + " at " + Culprit.of(e);
    }

    private static String sqlState(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for PostgreSQL", e);
        }
    }
}
