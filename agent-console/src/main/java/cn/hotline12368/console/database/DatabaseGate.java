package cn.hotline12368.console.database;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closed from the start of the program until the database answers and is migrated; never closes again, since a later
 * absence shows by itself in each request.
 */
public final class DatabaseGate {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseGate.class);

    private final Schemas schemas;
    private volatile boolean open;
    private String said = "";

    DatabaseGate(Schemas schemas) {
        this.schemas = schemas;
    }

    public boolean open() {
        return open;
    }

    /** Called every second, by one thread; writes a line when the reason for being closed changes. */
    void look() {
        if (!open && ready()) {
            open = true;
            LOG.info("The database is ready");
        }
    }

    private boolean ready() {
        try {
            List<String> faults = schemas.faults();
            if (!faults.isEmpty()) {
                say("The database does not fit this program (" + String.join(", ", faults)
                        + "); run `java -jar agent-console.jar migrate`. Waiting for it.");
            }
            return faults.isEmpty();
        } catch (RuntimeException e) {
            say("PostgreSQL does not answer (" + e.getClass().getSimpleName()
                    + "); check HOTLINE_DB_URL, HOTLINE_DB_USER, HOTLINE_DB_PASSWORD. Waiting for it.");
            return false;
        }
    }

    private void say(String reason) {
        if (!said.equals(reason)) {
            said = reason;
            LOG.warn(reason);
        }
    }
}
