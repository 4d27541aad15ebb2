package cn.hotline12368.knowledge;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Keeps a {@link KnowledgeBase} at what PostgreSQL has published. Callers schedule {@link #poll} every 500 ms:
 *
 * <pre>{@code scheduler.scheduleWithFixedDelay(refresh::poll, 0, 500, MILLISECONDS);}</pre>
 *
 * While PostgreSQL is away it keeps what it has; at the start that is the snapshot of the last run.
 */
public final class KnowledgeRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeRefresh.class);

    private final ArticleStore store;
    private final KnowledgeBase base;
    private final Path snapshot;

    /** The last state told in the log, so that each is told once and not twice a second. */
    private String told = "";

    /** False until PostgreSQL was read: a snapshot of another database may carry the same revision. */
    private boolean confirmed;

    public KnowledgeRefresh(ArticleStore store, KnowledgeBase base, Path snapshot) {
        this.store = store;
        this.base = base;
        this.snapshot = snapshot;
    }

    /** Never throws: an exception would end the caller's schedule. */
    public synchronized void poll() {
        try {
            if (!confirmed || store.revision() != base.revision()) {
                publish(store.published());
            }
            tell("Knowledge follows the database, revision " + base.revision());
        } catch (DataAccessException e) {
            useSnapshot();
            tell("Knowledge stays at revision " + base.revision() + ": database away ("
                    + e.getClass().getSimpleName() + ")");
        } catch (RuntimeException e) {
            tell("Knowledge stays at revision " + base.revision() + ": " + e);
        }
    }

    private void publish(Knowledge knowledge) {
        base.publish(knowledge);
        confirmed = true;
        KnowledgeSnapshot.write(snapshot, knowledge);
    }

    private void useSnapshot() {
        if (base.revision() > 0) {
            return;
        }
        Optional<Knowledge> last = KnowledgeSnapshot.read(snapshot);
        last.ifPresent(base::publish);
    }

    private void tell(String state) {
        if (!Objects.equals(state, told)) {
            told = state;
            LOG.info(state);
        }
    }
}
