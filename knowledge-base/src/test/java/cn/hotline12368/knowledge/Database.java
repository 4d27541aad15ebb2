package cn.hotline12368.knowledge;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One real PostgreSQL for the tests of this JVM. */
final class Database {

    private static final EmbeddedPostgres POSTGRES = start();

    private Database() {}

    /** Migrated and otherwise empty. */
    static DataSource fresh() {
        DataSource database = POSTGRES.getPostgresDatabase();
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .schemas("knowledge")
                .locations("classpath:db/migration/knowledge")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        return database;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
