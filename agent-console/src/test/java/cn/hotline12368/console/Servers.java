package cn.hotline12368.console;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import redis.embedded.RedisServer;

/** One PostgreSQL and one Redis for all tests of this JVM. */
public final class Servers {

    private static final EmbeddedPostgres POSTGRES = postgres();
    private static final int REDIS = redis();

    private Servers() {}

    public static int postgresPort() {
        return POSTGRES.getPort();
    }

    public static int redisPort() {
        return REDIS;
    }

    /** A database of its own, empty. */
    public static void createDatabase(String name) {
        new JdbcTemplate(POSTGRES.getPostgresDatabase()).execute("create database " + name);
    }

    public static DataSource database(String name) {
        return POSTGRES.getDatabase("postgres", name);
    }

    public static Path folder(String name) {
        try {
            return Files.createTempDirectory("console-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int redis() {
        try {
            int port = Relay.freePort();
            var server = RedisServer.newRedisServer()
                    .port(port)
                    .setting("bind 127.0.0.1")
                    .setting("save \"\"")
                    .build();
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(RedisServer server) {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
