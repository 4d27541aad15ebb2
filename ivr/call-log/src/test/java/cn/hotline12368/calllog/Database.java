package cn.hotline12368.calllog;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** One real PostgreSQL for all tests of this JVM, migrated; each test has calls of its own in it. */
final class Database {

    private static final EmbeddedPostgres POSTGRES = start();

    private Database() {}

    static DataSource source() {
        return POSTGRES.getPostgresDatabase();
    }

    static CallLog log() {
        return new CallLog(new JdbcTemplate(source()));
    }

    /** A way to the same database that can be cut. */
    static final class Cable extends DelegatingDataSource {

        private volatile boolean cut;

        Cable() {
            super(source());
        }

        void cut(boolean now) {
            cut = now;
        }

        CallLog log() {
            return new CallLog(new JdbcTemplate(this));
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (cut) {
                throw new SQLException("connection refused");
            }
            return super.getConnection();
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .schemas("calls")
                    .locations("classpath:db/migration/calls")
                    .load()
                    .migrate();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
