package cn.hotline12368.qa.cases.postgres;

import cn.hotline12368.qa.cases.Asker;
import cn.hotline12368.qa.cases.DirectoryAwayException;
import cn.hotline12368.qa.cases.Lookups;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link Lookups} in schema {@code cases}. Thread-safe. */
public final class PostgresLookups implements Lookups {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public PostgresLookups(DataSource database, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.clock = clock;
    }

    @Override
    public Admission begin(Asker asker, String caseNumber, String way) {
        return remembered(() -> {
            byte[] salt =
                    jdbc.sql("select value from cases.salt").query(byte[].class).single();
            Attempt attempt = new Attempt(
                    jdbc, caseNumber, AskerDigest.of(asker, salt), OffsetDateTime.ofInstant(now(), ZoneOffset.UTC));
            Optional<Duration> locked = attempt.locked();
            if (locked.isPresent()) {
                attempt.audit(asker.channel(), way, Result.LOCKED);
                return new Admission.Locked(locked.get());
            }
            Duration wait = attempt.othersFail() ? attempt.queue(SLOWED) : Duration.ZERO;
            if (wait.compareTo(LONGEST_WAIT) > 0) {
                attempt.leaveQueue(SLOWED);
                attempt.audit(asker.channel(), way, Result.BUSY);
                return new Admission.Busy(wait);
            }
            int failures = attempt.count();
            attempt.tidy();
            return new Admission.Admitted(
                    attempt.audit(asker.channel(), way, Result.BEGUN), wait, Math.max(0, ATTEMPTS - failures));
        });
    }

    @Override
    public void end(long lookup, Result result) {
        remembered(() -> {
            jdbc.sql("update cases.lookup set result = ? where id = ?")
                    .params(code(result), lookup)
                    .update();
            switch (result) {
                case TOLD, BY_PERSON_ONLY -> forget(lookup);
                case AWAY -> takeBack(lookup);
                case BEGUN, REFUSED, LOCKED, BUSY -> {}
            }
            return lookup;
        });
    }

    private void forget(long lookup) {
        jdbc.sql("""
                        delete from cases.attempt a using cases.lookup l
                        where l.id = ? and a.case_number = l.case_number and a.asker = l.asker""").param(lookup).update();
    }

    /** The caller did nothing wrong: the register was away. */
    private void takeBack(long lookup) {
        jdbc.sql("""
                        update cases.attempt a set failures = greatest(0, a.failures - 1), locked_until = null
                        from cases.lookup l
                        where l.id = ? and a.case_number = l.case_number and a.asker = l.asker""").param(lookup).update();
    }

    static String code(Result result) {
        return result.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private Instant now() {
        return clock.instant();
    }

    private <T> T remembered(Supplier<T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> work.get()));
        } catch (DataAccessException | TransactionException e) {
            // Its message may quote values of rows.
            throw new DirectoryAwayException(
                    "look-ups cannot be remembered: " + e.getClass().getSimpleName());
        }
    }
}
