package cn.hotline12368.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** On a real PostgreSQL that can be taken away. */
final class KnowledgeRefreshTest {

    /** A database whose cable can be pulled. */
    private static final class Line extends DelegatingDataSource {

        private boolean cut;

        Line(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (cut) {
                throw new SQLException("connection refused", "08001");
            }
            return super.getConnection();
        }
    }

    @TempDir
    private Path folder;

    private EmbeddedPostgres postgres;
    private Line line;
    private ArticleStore store;
    private final KnowledgeBase base = new KnowledgeBase();

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        line = new Line(postgres.getPostgresDatabase());
        Flyway.configure()
                .dataSource(line)
                .schemas("knowledge")
                .locations("classpath:db/migration/knowledge")
                .load()
                .migrate();
        store = new ArticleStore(line);
        store.importSeeds(Samples.articles());
    }

    @AfterEach
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    void poll_followsTheRevision() {
        KnowledgeRefresh refresh = refresh(base);
        refresh.poll();
        assertThat(base.revision()).isEqualTo(1);

        store.importSeeds(List.of(Samples.reworded(Samples.article("exec-apply"), "新的内容")));
        refresh.poll();

        assertThat(base.revision()).isEqualTo(2);
        assertThat(base.find("怎么申请强制执行", 1).getFirst().article().full()).isEqualTo("新的内容");
    }

    @Test
    void poll_databaseLost_keepsWhatItHas() {
        KnowledgeRefresh refresh = refresh(base);
        refresh.poll();
        line.cut = true;
        refresh.poll();
        assertThat(base.revision()).isEqualTo(1);
        assertThat(base.find("怎么申请强制执行", 1)).hasSize(1);
    }

    @Test
    void poll_databaseAwayAtStart_usesTheSnapshotUntilItIsBack() {
        refresh(base).poll();
        Knowledge known = base.knowledge();
        store.importSeeds(List.of(Samples.reworded(Samples.article("exec-apply"), "新的内容")));
        line.cut = true;
        KnowledgeBase restarted = new KnowledgeBase();
        KnowledgeRefresh refresh = refresh(restarted);

        refresh.poll();
        assertThat(restarted.knowledge()).isEqualTo(known);

        line.cut = false;
        refresh.poll();
        assertThat(restarted.revision()).isEqualTo(2);
    }

    @Test
    void poll_snapshotOfAnotherDatabase_isReplacedInSpiteOfEqualRevision() {
        KnowledgeSnapshot.write(snapshot(), new Knowledge(1, List.of()));
        line.cut = true;
        KnowledgeRefresh refresh = refresh(base);
        refresh.poll();
        line.cut = false;
        refresh.poll();
        assertThat(base.knowledge().articles()).hasSize(3);
    }

    @Test
    void poll_neitherDatabaseNorSnapshot_findsNothingAndDoesNotThrow() throws IOException {
        line.cut = true;
        Files.writeString(snapshot(), "{\"revision\": 7, \"articles\": [{");
        refresh(base).poll();
        assertThat(base.revision()).isZero();
    }

    @Test
    void poll_snapshotCannotBeWritten_publishesAllTheSame() throws IOException {
        Path blocked = Files.createFile(folder.resolve("file")).resolve("knowledge.json");
        new KnowledgeRefresh(store, base, blocked).poll();
        assertThat(base.revision()).isEqualTo(1);
    }

    @Test
    void snapshot_writtenAndRead_isTheSame() throws IOException {
        Knowledge knowledge = new Knowledge(3, Samples.articles());
        KnowledgeSnapshot.write(snapshot(), new Knowledge(2, List.of()));
        KnowledgeSnapshot.write(snapshot(), knowledge);
        assertThat(KnowledgeSnapshot.read(snapshot())).contains(knowledge);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(snapshot());
        }
    }

    private KnowledgeRefresh refresh(KnowledgeBase target) {
        return new KnowledgeRefresh(store, target, snapshot());
    }

    private Path snapshot() {
        return folder.resolve("knowledge.json");
    }
}
