package cn.hotline12368.calllog;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The truth: call events in PostgreSQL. Thread-safe. Throws Spring's {@code DataAccessException} while it is away. */
public final class CallLog {

    private static final String INSERT = """
            insert into calls.call_event (call_id, seq, at, kind, source, court, payload, salt, digest, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (call_id, seq) do nothing
            """;

    private static final String COLUMNS = "call_id, seq, at, kind, source, court, payload, salt, digest, hash";

    static final RowMapper<Recorded> ROW = (row, number) -> new Recorded(
            CallId.of(row.getString("call_id")),
            row.getInt("seq"),
            row.getTimestamp("at").toInstant(),
            row.getString("kind"),
            row.getString("source"),
            row.getString("court"),
            row.getString("payload"),
            row.getString("salt"),
            row.getString("digest"),
            row.getString("hash"));

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    public CallLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Stores what is not stored yet; carrying the same events twice changes nothing. */
    void store(List<Recorded> events) {
        jdbc.batchUpdate(INSERT, events, events.size(), (statement, event) -> {
            statement.setObject(1, event.callId().value());
            statement.setInt(2, event.seq());
            statement.setObject(3, event.at().atOffset(ZoneOffset.UTC));
            statement.setString(4, event.kind());
            statement.setString(5, event.source());
            statement.setString(6, event.court());
            statement.setString(7, event.payload());
            statement.setString(8, event.salt());
            statement.setString(9, event.digest());
            statement.setString(10, event.hash());
        });
    }

    /** All events of a call in order; empty for an unknown call. */
    public List<Recorded> events(CallId callId) {
        return client.sql("select " + COLUMNS + " from calls.call_event where call_id = ? order by seq")
                .param(callId.value())
                .query(ROW)
                .list();
    }

    /** Where the call's chain stands in the database; empty for an unknown call. */
    public Optional<ChainEnd> end(CallId callId) {
        return client.sql("select seq, hash from calls.call_event where call_id = ? order by seq desc limit 1")
                .param(callId.value())
                .query((row, number) -> new ChainEnd(row.getInt("seq"), row.getString("hash")))
                .optional();
    }

    /** The events after a cursor that no open transaction can still add to, oldest first. */
    public List<Positioned> after(Cursor cursor, int limit) {
        return client.sql("select tx::text as tx, position, " + COLUMNS + """
                         from calls.call_event
                        where (tx, position) > (?::xid8, ?) and tx < pg_snapshot_xmin(pg_current_snapshot())
                        order by tx, position limit ?
                        """)
                .param(cursor.tx())
                .param(cursor.position())
                .param(limit)
                .query((row, number) -> new Positioned(
                        new Cursor(row.getString("tx"), row.getLong("position")), ROW.mapRow(row, number)))
                .list();
    }

    /** A reader's place in the log. */
    public record Cursor(String tx, long position) {

        public static final Cursor START = new Cursor("0", 0);
    }

    public record Positioned(Cursor cursor, Recorded event) {}
}
