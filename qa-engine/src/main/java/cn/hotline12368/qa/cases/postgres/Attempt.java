package cn.hotline12368.qa.cases.postgres;

import static cn.hotline12368.qa.cases.Lookups.ATTEMPTS;
import static cn.hotline12368.qa.cases.Lookups.LOCK;

import cn.hotline12368.qa.cases.Lookups.Result;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One attempt of one asker at one case, within one transaction. */
final class Attempt {

    private final JdbcClient jdbc;
    private final String caseNumber;
    private final byte[] asker;
    private final OffsetDateTime now;

    Attempt(JdbcClient jdbc, String caseNumber, byte[] asker, OffsetDateTime now) {
        this.jdbc = jdbc;
        this.caseNumber = caseNumber;
        this.asker = asker;
        this.now = now;
    }

    /** From here to the end of the transaction the asker's other attempts at this case wait. */
    Optional<Duration> locked() {
        jdbc.sql("""
                        insert into cases.attempt (case_number, asker, failures, failed_at) values (?, ?, 0, ?)
                        on conflict do nothing""").params(caseNumber, asker, now).update();
        return jdbc.sql("select locked_until from cases.attempt where case_number = ? and asker = ? for update")
                .params(caseNumber, asker)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until));
    }

    boolean othersFail() {
        int failures = jdbc.sql("""
                        select coalesce(sum(failures), 0) from cases.attempt
                        where case_number = ? and asker <> ? and failed_at > ?""")
                .params(caseNumber, asker, now.minus(LOCK))
                .query(Integer.class)
                .single();
        return failures >= ATTEMPTS;
    }

    /** @return how long until this attempt's turn */
    Duration queue(Duration step) {
        OffsetDateTime turn = jdbc.sql("""
                        insert into cases.queue as q (case_number, free_at) values (:case, :now::timestamptz + :step::interval)
                        on conflict (case_number) do update set free_at = greatest(q.free_at, :now) + :step::interval
                        returning free_at""")
                .param("case", caseNumber)
                .param("now", now)
                .param("step", step.toString())
                .query(OffsetDateTime.class)
                .single();
        return Duration.between(now, turn);
    }

    void leaveQueue(Duration step) {
        jdbc.sql("update cases.queue set free_at = free_at - ?::interval where case_number = ?")
                .params(step.toString(), caseNumber)
                .update();
    }

    /** @return failures of this asker at this case, with this attempt; old ones no longer count */
    int count() {
        return jdbc.sql("""
                        update cases.attempt
                        set failures = case when locked_until is not null or failed_at <= :old then 1 else failures + 1 end,
                            failed_at = :now,
                            locked_until = case when locked_until is null and failed_at > :old and failures + 1 >= :most
                                                then :until::timestamptz end
                        where case_number = :case and asker = :asker
                        returning failures""")
                .param("old", now.minus(LOCK))
                .param("now", now)
                .param("most", ATTEMPTS)
                .param("until", now.plus(LOCK))
                .param("case", caseNumber)
                .param("asker", asker)
                .query(Integer.class)
                .single();
    }

    /** What is so old counts no more. Rows that others are using are left for the next time. */
    void tidy() {
        jdbc.sql("""
                        delete from cases.attempt where (case_number, asker) in (
                            select case_number, asker from cases.attempt
                            where failed_at < ? and not (case_number = ? and asker = ?) limit 100 for update skip locked)""").params(now.minusDays(1), caseNumber, asker).update();
        jdbc.sql("""
                        delete from cases.queue where case_number in (
                            select case_number from cases.queue where free_at < ? limit 100 for update skip locked)""").param(now.minusDays(1)).update();
    }

    /** @return the look-up's id */
    long audit(String channel, String way, Result result) {
        return jdbc.sql("""
                        insert into cases.lookup (at, channel, asker, case_number, way, result)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(now, channel, asker, caseNumber, way, PostgresLookups.code(result))
                .query(Long.class)
                .single();
    }
}
