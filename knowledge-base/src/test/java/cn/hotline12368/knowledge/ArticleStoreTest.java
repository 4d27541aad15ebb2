package cn.hotline12368.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a real PostgreSQL. */
final class ArticleStoreTest {

    private static EmbeddedPostgres postgres;

    private DataSource database;
    private ArticleStore store;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void migrate() {
        database = postgres.getPostgresDatabase();
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .schemas("knowledge")
                .locations("classpath:db/migration/knowledge")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        store = new ArticleStore(database);
    }

    @Test
    void importSeeds_first_publishesAll() {
        assertThat(store.importSeeds(Samples.articles())).isEqualTo(3);
        assertThat(store.revision()).isEqualTo(1);
        assertThat(store.unverified()).isEqualTo(1);
        assertThat(store.published().articles())
                .containsExactlyInAnyOrderElementsOf(Samples.articles().stream()
                        .map(article -> article.withVersion(1))
                        .toList());
    }

    @Test
    void importSeeds_again_changesNothing() {
        store.importSeeds(Samples.articles());
        assertThat(store.importSeeds(Samples.articles())).isZero();
        assertThat(store.revision()).isEqualTo(1);
    }

    @Test
    void importSeeds_newContent_becomesTheNextVersion() {
        store.importSeeds(Samples.articles());
        assertThat(store.importSeeds(List.of(Samples.reworded(Samples.article("exec-apply"), "新的内容"))))
                .isEqualTo(1);
        assertThat(store.revision()).isEqualTo(2);
        assertThat(published("exec-apply").full()).isEqualTo("新的内容");
        assertThat(published("exec-apply").version()).isEqualTo(2);
    }

    @Test
    void importSeeds_olderContentAgain_isNotPublishedAgain() {
        store.importSeeds(Samples.articles());
        store.importSeeds(List.of(Samples.reworded(Samples.article("exec-apply"), "新的内容")));
        assertThat(store.importSeeds(Samples.articles())).isZero();
        assertThat(published("exec-apply").full()).isEqualTo("新的内容");
    }

    @Test
    void importSeeds_articleEditedInConsole_arrivesAsDraft() {
        store.importSeeds(Samples.articles());
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("update knowledge.article_version set state = 'retired' where article_id = 'exec-apply'")
                .update();
        jdbc.sql("""
                        insert into knowledge.article_version (article_id, version, state, origin, content, content_hash)
                        select article_id, 2, 'published', 'console', jsonb_set(content, '{full}', '"编辑过的内容"'), 'x'
                        from knowledge.article_version where article_id = 'exec-apply'""").update();

        assertThat(store.importSeeds(List.of(Samples.reworded(Samples.article("exec-apply"), "新的内容"))))
                .isEqualTo(1);

        assertThat(store.revision()).isEqualTo(1);
        assertThat(published("exec-apply").full()).isEqualTo("编辑过的内容");
        assertThat(jdbc.sql("select version from knowledge.article_version where state = 'draft'")
                        .query(Integer.class)
                        .list())
                .containsExactly(3);
    }

    @Test
    void importSeeds_byManyAtOnce_importsOnce() throws Exception {
        Callable<Integer> importing = () -> new ArticleStore(database).importSeeds(Samples.articles());
        int imported = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> one : threads.invokeAll(java.util.Collections.nCopies(6, importing))) {
                imported += one.get();
            }
        }
        assertThat(imported).isEqualTo(3);
        assertThat(store.revision()).isEqualTo(1);
    }

    @Test
    void published_nothingImported_isRevisionZero() {
        assertThat(store.published()).isEqualTo(new Knowledge(0, List.of()));
    }

    private Article published(String id) {
        return store.published().articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
