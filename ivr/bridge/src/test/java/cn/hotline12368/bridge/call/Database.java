package cn.hotline12368.bridge.call;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A cable, which can be cut, to the one real PostgreSQL of all tests of this JVM. */
final class Database extends DelegatingDataSource {

    private static final EmbeddedPostgres POSTGRES = start();

    private volatile boolean cut;

    Database() {
        super(POSTGRES.getPostgresDatabase());
    }

    void cut(boolean now) {
        cut = now;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (cut) {
            throw new SQLException("connection refused");
        }
        return super.getConnection();
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            migrate(postgres, "calls");
            migrate(postgres, "cases");
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(EmbeddedPostgres postgres, String schema) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .schemas(schema)
                .locations("classpath:db/migration/" + schema)
                .load()
                .migrate();
    }
}
