package cn.hotline12368.knowledge;

import static cn.hotline12368.knowledge.VersionState.DISCARDED;
import static cn.hotline12368.knowledge.VersionState.DRAFT;
import static cn.hotline12368.knowledge.VersionState.PUBLISHED;
import static cn.hotline12368.knowledge.VersionState.RETIRED;
import static cn.hotline12368.knowledge.VersionState.REVIEW;
import static cn.hotline12368.knowledge.VersionState.SCHEDULED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people do with versions: draft → review → published → retired, each step in one transaction that holds the article.
 * Nobody publishes what he has written himself. Who may take which step at all is the caller's business. Thread-safe.
 *
 * <pre>{@code ArticleVersion draft = lifeCycle.copy("fee-half", 1, "editor");
 * draft = lifeCycle.save(Seen.of(draft), Draft.of(content), "editor");
 * lifeCycle.publish(Seen.of(lifeCycle.submit(Seen.of(draft), "editor")), today, "reviewer");}</pre>
 */
public final class LifeCycle {

    private static final String STALE = "这一版刚刚被别人改过，您的内容没有保存；请重新打开，对照后再改";

    private final Versions versions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public LifeCycle(DataSource database) {
        versions = new Versions(JdbcClient.create(database));
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** The version that somebody has before his eyes. */
    public record Seen(String articleId, int version, int edit) {

        public static Seen of(ArticleVersion version) {
            return new Seen(version.articleId(), version.version(), version.edit());
        }
    }

    /** A new article. Its id never changes again. */
    public ArticleVersion create(String articleId, Draft draft, String who) {
        return inTransaction(() -> {
            versions.ensureArticle(articleId);
            versions.lock(articleId);
            if (!versions.of(articleId).isEmpty()) {
                throw LifeCycleException.conflict("已经有编号相同的知识条目");
            }
            return versions.insert(draft.withId(articleId), articleId, 0, who);
        });
    }

    /** A draft that begins as another version, for editing or to roll back. A seed that was offered is thereby taken up. */
    public ArticleVersion copy(String articleId, int from, String who) {
        return inTransaction(() -> {
            versions.lock(articleId);
            ArticleVersion source = versions.get(articleId, from);
            refuseSecondDraft(articleId);
            ArticleVersion draft = versions.insert(Draft.of(source.content()), articleId, from, who);
            if (source.state() == DRAFT) {
                versions.move(source, RETIRED, "retired", who, "由第 " + draft.version() + " 版采用");
            }
            return draft;
        });
    }

    /** A draft of an article that may be new or known already. For imports, which know nothing of versions. */
    public ArticleVersion put(String articleId, Draft draft, String who) {
        return inTransaction(() -> {
            versions.ensureArticle(articleId);
            versions.lock(articleId);
            List<ArticleVersion> known = versions.of(articleId);
            refuseSecondDraft(articleId);
            int newest = known.isEmpty() ? 0 : known.getFirst().version();
            return versions.insert(draft.withId(articleId), articleId, newest, who);
        });
    }

    public ArticleVersion save(Seen seen, Draft draft, String who) {
        return inTransaction(() -> {
            seen(seen, DRAFT);
            return versions.save(seen, draft.withId(seen.articleId()), who);
        });
    }

    public ArticleVersion submit(Seen seen, String who) {
        return inTransaction(() -> {
            ArticleVersion version = seen(seen, DRAFT);
            Draft draft = Draft.of(version.content()).withId(seen.articleId());
            List<Flaw> flaws = new Askings(jdbc).flaws(draft);
            if (!flaws.isEmpty()) {
                throw LifeCycleException.flawed(flaws);
            }
            return versions.move(version, REVIEW, "submitted", who, null);
        });
    }

    public ArticleVersion reject(Seen seen, String who, String reason) {
        return inTransaction(() -> versions.move(seen(seen, REVIEW), DRAFT, "rejected", who, reason));
    }

    /** Callers hear it within a second, or on the first day of its validity. */
    public ArticleVersion publish(Seen seen, LocalDate today, String who) {
        return inTransaction(() -> {
            ArticleVersion version = seen(seen, REVIEW);
            if (versions.authors(version).contains(who)) {
                throw LifeCycleException.samePerson();
            }
            Article article = Draft.of(version.content()).article();
            versions.normalise(version, article);
            return article.valid() == null || article.valid().begun(today)
                    ? versions.publish(version, who)
                    : versions.move(version, SCHEDULED, "scheduled", who, null);
        });
    }

    /** Publishes what was scheduled and has come due. Safe to call from several programs at once. */
    public int publishDue(LocalDate today) {
        List<ArticleVersion> due = versions.scheduled().stream()
                .filter(version -> begun(version, today))
                .toList();
        for (ArticleVersion version : due) {
            inTransaction(() -> {
                versions.lock(version.articleId());
                ArticleVersion now = versions.get(version.articleId(), version.version());
                return now.state() == SCHEDULED ? versions.publish(now, "按期自动") : now;
            });
        }
        return due.size();
    }

    private static boolean begun(ArticleVersion version, LocalDate today) {
        Validity valid = Draft.of(version.content()).article().valid();
        return valid == null || valid.begun(today);
    }

    /** Callers hear it no more. */
    public ArticleVersion retire(Seen seen, String who, String reason) {
        return inTransaction(() -> {
            ArticleVersion retired = versions.move(seen(seen, PUBLISHED, SCHEDULED), RETIRED, "retired", who, reason);
            versions.bumpRevision();
            return retired;
        });
    }

    public ArticleVersion discard(Seen seen, String who) {
        return inTransaction(() -> versions.move(seen(seen, DRAFT), DISCARDED, "discarded", who, null));
    }

    private void refuseSecondDraft(String articleId) {
        versions.of(articleId).stream().filter(Versions::open).findFirst().ifPresent(open -> {
            throw LifeCycleException.conflict("第 " + open.version() + " 版还没有办完，一个条目同时只能有一份草稿");
        });
    }

    private ArticleVersion seen(Seen seen, VersionState... expected) {
        versions.lock(seen.articleId());
        ArticleVersion version = versions.get(seen.articleId(), seen.version());
        if (version.edit() != seen.edit() || !List.of(expected).contains(version.state())) {
            throw LifeCycleException.conflict(STALE);
        }
        return version;
    }

    private ArticleVersion inTransaction(Supplier<ArticleVersion> step) {
        return Objects.requireNonNull(transaction.execute(status -> step.get()));
    }
}
