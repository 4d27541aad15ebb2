package cn.hotline12368.qa.cases.postgres;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looked up what. Thread-safe. */
public final class LookupAudit {

    private static final int SHOWN = 6;

    private final JdbcClient jdbc;

    public LookupAudit(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * One look-up.
     *
     * @param asker begins the caller's digest: the same for the same caller, and nothing gives the caller back
     * @param way {@code code} or {@code name-and-id}
     */
    public record Entry(
            long id, Instant at, String channel, String asker, String caseNumber, String way, String result) {}

    /**
     * Latest first.
     *
     * @param caseNumber as a court writes it; null for all
     */
    public List<Entry> latest(@Nullable String caseNumber, int limit, int offset) {
        return jdbc.sql("""
                        select id, at, channel, asker, case_number, way, result from cases.lookup
                        where (:case::text is null or case_number = :case) order by id desc limit :limit offset :offset""")
                .param("case", caseNumber)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("channel"),
                        HexFormat.of().formatHex(row.getBytes("asker"), 0, SHOWN),
                        row.getString("case_number"),
                        row.getString("way"),
                        row.getString("result")))
                .list();
    }

    public long count(@Nullable String caseNumber) {
        return jdbc.sql("select count(*) from cases.lookup where (:case::text is null or case_number = :case)")
                .param("case", caseNumber)
                .query(Long.class)
                .single();
    }
}
