package cn.hotline12368.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of {@code knowledge.article_version} and their history. Its methods run in the caller's transaction. */
final class Versions {

    static final String COLUMNS =
            "article_id, version, state, origin, edit, based_on, created_at, content::text as content";

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static boolean open(ArticleVersion version) {
        return version.origin().equals("console")
                && Set.of(VersionState.DRAFT, VersionState.REVIEW, VersionState.SCHEDULED)
                        .contains(version.state());
    }

    void ensureArticle(String articleId) {
        jdbc.sql("insert into knowledge.article (id) values (?) on conflict do nothing")
                .param(articleId)
                .update();
    }

    /** Until the end of the transaction; steps of one article follow each other. */
    void lock(String articleId) {
        boolean known = jdbc.sql("select id from knowledge.article where id = ? for update")
                .param(articleId)
                .query(String.class)
                .optional()
                .isPresent();
        if (!known) {
            throw LifeCycleException.unknown();
        }
    }

    List<VersionStep> history(String articleId) {
        return jdbc.sql("""
                        select version, at, who, what, reason from knowledge.article_history
                        where article_id = ? order by id desc""")
                .param(articleId)
                .query((row, number) -> new VersionStep(
                        row.getInt("version"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("who"),
                        row.getString("what"),
                        row.getString("reason")))
                .list();
    }

    /** The newest first. */
    List<ArticleVersion> of(String articleId) {
        return jdbc.sql("select " + COLUMNS
                        + " from knowledge.article_version where article_id = ? order by version desc")
                .param(articleId)
                .query(Versions::row)
                .list();
    }

    ArticleVersion get(String articleId, int version) {
        return jdbc.sql("select " + COLUMNS + " from knowledge.article_version where article_id = ? and version = ?")
                .params(articleId, version)
                .query(Versions::row)
                .optional()
                .orElseThrow(LifeCycleException::unknown);
    }

    List<ArticleVersion> scheduled() {
        return jdbc.sql("select " + COLUMNS + " from knowledge.article_version where state = 'scheduled'")
                .query(Versions::row)
                .list();
    }

    ArticleVersion insert(Draft draft, String articleId, int basedOn, String who) {
        String content = draft.content().toString();
        int version = jdbc.sql("""
                        insert into knowledge.article_version
                            (article_id, version, state, origin, content, content_hash, based_on)
                        select :id, coalesce(max(version), 0) + 1, 'draft', 'console', :content::jsonb, :hash,
                               nullif(:basedOn, 0)
                        from knowledge.article_version where article_id = :id returning version""")
                .param("id", articleId)
                .param("content", content)
                .param("hash", ArticleJson.hash(content))
                .param("basedOn", basedOn)
                .query(Integer.class)
                .single();
        ArticleVersion inserted = get(articleId, version);
        log(inserted, "drafted", who, basedOn == 0 ? null : "取自第 " + basedOn + " 版");
        return inserted;
    }

    ArticleVersion save(LifeCycle.Seen seen, Draft draft, String who) {
        String content = draft.content().toString();
        write(seen.articleId(), seen.version(), content, ArticleJson.hash(content));
        ArticleVersion saved = get(seen.articleId(), seen.version());
        log(saved, "saved", who, null);
        return saved;
    }

    /** What is published is written like a seed, so that equal content has equal hashes. */
    void normalise(ArticleVersion version, Article article) {
        write(version.articleId(), version.version(), ArticleJson.write(article), ArticleJson.hash(article));
    }

    private void write(String articleId, int version, String content, String hash) {
        jdbc.sql("""
                        update knowledge.article_version set content = ?::jsonb, content_hash = ?, edit = edit + 1
                        where article_id = ? and version = ?""").params(content, hash, articleId, version).update();
    }

    ArticleVersion publish(ArticleVersion version, String who) {
        of(version.articleId()).stream()
                .filter(other -> other.state() == VersionState.PUBLISHED)
                .forEach(old -> move(old, VersionState.RETIRED, "retired", who, "由第 " + version.version() + " 版代替"));
        ArticleVersion published = move(version, VersionState.PUBLISHED, "published", who, null);
        bumpRevision();
        return published;
    }

    void bumpRevision() {
        jdbc.sql("update knowledge.revision set number = number + 1, changed_at = now()")
                .update();
    }

    ArticleVersion move(ArticleVersion version, VersionState to, String what, String who, @Nullable String reason) {
        jdbc.sql("""
                        update knowledge.article_version set state = ?, edit = edit + 1
                        where article_id = ? and version = ?""").params(to.code(), version.articleId(), version.version()).update();
        log(version, what, who, reason);
        return get(version.articleId(), version.version());
    }

    /** Everybody who wrote at this version. */
    Set<String> authors(ArticleVersion version) {
        return Set.copyOf(jdbc.sql("""
                        select distinct who from knowledge.article_history
                        where article_id = ? and version = ? and what in ('drafted', 'saved', 'submitted')""")
                .params(version.articleId(), version.version())
                .query((row, number) -> row.getString("who"))
                .list());
    }

    private void log(ArticleVersion version, String what, String who, @Nullable String reason) {
        jdbc.sql(
                        "insert into knowledge.article_history (article_id, version, who, what, reason) values (?, ?, ?, ?, ?)")
                .param(version.articleId())
                .param(version.version())
                .param(who)
                .param(what)
                .param(reason)
                .update();
    }

    static ArticleVersion row(ResultSet row, int number) throws SQLException {
        return new ArticleVersion(
                row.getString("article_id"),
                row.getInt("version"),
                VersionState.of(row.getString("state")),
                row.getString("origin"),
                row.getInt("edit"),
                row.getObject("based_on", Integer.class),
                row.getTimestamp("created_at").toInstant(),
                ArticleJson.MAPPER.readTree(row.getString("content")));
    }
}
