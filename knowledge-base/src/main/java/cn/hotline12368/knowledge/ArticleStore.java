package cn.hotline12368.knowledge;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Articles and their versions in PostgreSQL, schema {@code knowledge}.
 *
 * <p>Seeds are imported once per id and content. An article that was ever edited in the console belongs to its editors: a newer
 * seed becomes a draft for them and changes nothing that callers hear.
 */
public final class ArticleStore {

    /** Any constant will do; importers everywhere must use the same. */
    private static final long IMPORT_LOCK = 12368_0001L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public ArticleStore(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** Returns how many seeds were new. The revision grows by one if any of them was published. */
    public int importSeeds(List<Article> seeds) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("select pg_advisory_xact_lock(?)")
                    .param(IMPORT_LOCK)
                    .query()
                    .listOfRows();
            int imported = 0;
            boolean published = false;
            for (Article seed : seeds) {
                if (!isImported(seed)) {
                    imported++;
                    published |= importSeed(seed);
                }
            }
            if (published) {
                jdbc.sql("update knowledge.revision set number = number + 1, changed_at = now()")
                        .update();
            }
            return imported;
        }));
    }

    public long revision() {
        return jdbc.sql("select number from knowledge.revision")
                .query(Long.class)
                .single();
    }

    /** What callers may be told now, read in one statement, so that revision and articles belong together. */
    public Knowledge published() {
        record Row(long revision, int version, String content) {}
        List<Row> rows = jdbc.sql("""
                        select r.number as revision, coalesce(v.version, 0) as version, coalesce(v.content::text, '') as content
                        from knowledge.revision r
                        left join knowledge.article_version v on v.state = 'published'
                        order by v.article_id""")
                .query((row, number) -> new Row(row.getLong(1), row.getInt(2), row.getString(3)))
                .list();
        return new Knowledge(
                rows.getFirst().revision(),
                rows.stream()
                        .filter(row -> row.version() > 0)
                        .map(row -> ArticleJson.read(row.content(), row.version()))
                        .toList());
    }

    /** Published articles that nobody has checked against the law: listed, never spoken. */
    public int unverified() {
        return jdbc.sql("""
                        select count(*) from knowledge.article_version
                        where state = 'published' and content->'verification' is null""").query(Integer.class).single();
    }

    private boolean isImported(Article seed) {
        return jdbc.sql("""
                        select exists (select 1 from knowledge.article_version
                                       where article_id = ? and content_hash = ? and origin = 'seed')""")
                .params(seed.id(), ArticleJson.hash(seed))
                .query(Boolean.class)
                .single();
    }

    /** Returns whether the seed is what callers hear from now. */
    private boolean importSeed(Article seed) {
        jdbc.sql("insert into knowledge.article (id) values (?) on conflict do nothing")
                .param(seed.id())
                .update();
        boolean edited = jdbc.sql("""
                        select exists (select 1 from knowledge.article_version
                                       where article_id = ? and origin = 'console')""").param(seed.id()).query(Boolean.class).single();
        jdbc.sql("""
                        update knowledge.article_version set state = 'retired'
                        where article_id = ? and (origin = 'seed' and state = 'draft' or state = 'published' and not ?)""").params(seed.id(), edited).update();
        insertSeed(seed, edited ? "draft" : "published");
        return !edited;
    }

    private void insertSeed(Article seed, String state) {
        jdbc.sql("""
                        with inserted as (
                            insert into knowledge.article_version (article_id, version, state, origin, content, content_hash)
                            select :id, coalesce(max(version), 0) + 1, :state, 'seed', :content::jsonb, :hash
                            from knowledge.article_version where article_id = :id returning article_id, version)
                        insert into knowledge.article_history (article_id, version, who, what)
                        select article_id, version, '随产品提供', 'imported' from inserted""")
                .param("id", seed.id())
                .param("state", state)
                .param("content", ArticleJson.write(seed))
                .param("hash", ArticleJson.hash(seed))
                .update();
    }
}
