package cn.hotline12368.qa.cases.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.qa.cases.Asker;
import cn.hotline12368.qa.cases.DirectoryAwayException;
import cn.hotline12368.qa.cases.Lookups;
import cn.hotline12368.qa.cases.Lookups.Admission;
import cn.hotline12368.qa.cases.Lookups.Result;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
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
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** On a real PostgreSQL. */
final class PostgresLookupsTest {

    private static final String CASE = "（2026）示0101民初101号";
    private static final Asker CALLER = Asker.calling("13912345678");
    private static final Asker OTHER = Asker.calling("13800000000");

    private static EmbeddedPostgres postgres;

    private final HandClock clock = new HandClock();
    private DataSource database;
    private Lookups lookups;

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
                .schemas("cases")
                .locations("classpath:db/migration/cases")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        lookups = new PostgresLookups(database, clock);
    }

    @Test
    void begin_threeFailures_locksThisAskerAtThisCaseForHalfAnHour() {
        for (int left = 2; left >= 0; left--) {
            assertThat(fail(CALLER)).isEqualTo(left);
        }
        assertThat(begin(CALLER)).isEqualTo(new Admission.Locked(Lookups.LOCK));
        assertThat(lookups.begin(CALLER, "（2026）示0101民初102号", "code")).isInstanceOf(Admission.Admitted.class);

        clock.pass(Lookups.LOCK.minusSeconds(1));
        assertThat(begin(CALLER)).isEqualTo(new Admission.Locked(Duration.ofSeconds(1)));
        clock.pass(Duration.ofSeconds(1));
        assertThat(fail(CALLER)).isEqualTo(2);
    }

    @Test
    void begin_othersFailed_isSlowedAndNeverLocked() {
        for (int i = 0; i < 3; i++) {
            fail(CALLER);
        }
        assertThat(admitted(OTHER).delay()).isEqualTo(Duration.ofSeconds(3));
        assertThat(admitted(Asker.onTheWeb("10.0.0.1")).delay()).isEqualTo(Duration.ofSeconds(6));
        clock.pass(Duration.ofSeconds(30));
        assertThat(admitted(Asker.onTheWeb("10.0.0.2")).delay()).isEqualTo(Duration.ofSeconds(3));
        clock.pass(Lookups.LOCK);
        assertThat(admitted(Asker.onTheWeb("10.0.0.3")).delay()).isZero();
    }

    @Test
    void begin_manyAtOnceAfterFailures_areToldToComeBackWithinSeconds() {
        for (int i = 0; i < 3; i++) {
            fail(CALLER);
        }
        for (int i = 1; i <= 4; i++) {
            assertThat(admitted(Asker.onTheWeb("10.0.0." + i)).delay()).isEqualTo(Duration.ofSeconds(3L * i));
        }
        assertThat(begin(Asker.onTheWeb("10.0.0.5"))).isEqualTo(new Admission.Busy(Duration.ofSeconds(15)));
        clock.pass(Duration.ofSeconds(15));
        assertThat(admitted(Asker.onTheWeb("10.0.0.5")).delay()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void end_success_forgetsTheFailures() {
        fail(CALLER);
        fail(CALLER);
        lookups.end(admitted(CALLER).lookup(), Result.TOLD);
        assertThat(fail(CALLER)).isEqualTo(2);
    }

    @Test
    void end_registerAway_isNoFailure() {
        for (int i = 0; i < 5; i++) {
            lookups.end(admitted(CALLER).lookup(), Result.AWAY);
        }
        assertThat(fail(CALLER)).isEqualTo(2);
    }

    @Test
    void begin_manyAtOnce_admitsThree() throws Exception {
        Callable<Admission> attempt = () -> begin(CALLER);
        int admitted = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Admission> one : threads.invokeAll(Collections.nCopies(24, attempt))) {
                admitted += one.get() instanceof Admission.Admitted ? 1 : 0;
            }
        }
        assertThat(admitted).isEqualTo(3);
    }

    @Test
    void audit_holdsEachLookUpAndNoNumberOfACaller() {
        fail(CALLER);
        lookups.end(admitted(CALLER).lookup(), Result.TOLD);
        admitted(OTHER);
        JdbcClient jdbc = JdbcClient.create(database);
        assertThat(jdbc.sql(
                                "select channel || ' ' || case_number || ' ' || way || ' ' || result from cases.lookup order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "hotline " + CASE + " code refused",
                        "hotline " + CASE + " code told",
                        "hotline " + CASE + " code begun");
        assertThat(jdbc.sql("select cases::text from (select l, a from cases.lookup l, cases.attempt a) cases")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains("139") || row.contains("138"));
        assertThat(jdbc.sql("select count(distinct asker) from cases.lookup")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void begin_yesterdaysFailures_areTidiedAway() {
        fail(CALLER);
        fail(OTHER);
        clock.pass(Duration.ofDays(2));
        fail(CALLER);
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from cases.attempt")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void begin_databaseAway_saysSo() {
        var nowhere = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none", "none", "none");
        Lookups blind = new PostgresLookups(nowhere, clock);
        assertThatThrownBy(() -> blind.begin(CALLER, CASE, "code"))
                .isInstanceOf(DirectoryAwayException.class)
                .hasMessageNotContainingAny("139", "2026");
    }

    private int fail(Asker asker) {
        Admission.Admitted admitted = admitted(asker);
        lookups.end(admitted.lookup(), Result.REFUSED);
        return admitted.left();
    }

    private Admission.Admitted admitted(Asker asker) {
        return (Admission.Admitted) begin(asker);
    }

    private Admission begin(Asker asker) {
        return lookups.begin(asker, CASE, "code");
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T02:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
