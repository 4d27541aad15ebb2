package cn.hotline12368.console.alert;

import cn.hotline12368.calllog.CallEvent;
import cn.hotline12368.calllog.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code desk.alert}. Thread-safe. */
public final class Alerts {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Alerts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From a call's event; the same event twice is one alert. */
    public void project(Recorded event, CallEvent.Alert alert) {
        jdbc.sql("""
                insert into desk.alert (level, kind, channel, court, at, call_id, seq)
                values (?, ?, 'hotline', ?, ?, ?, ?) on conflict (call_id, seq) do nothing
                """)
                .params(alert.level(), alert.kind(), event.court(), event.at().atOffset(ZoneOffset.UTC))
                .params(event.callId().value(), event.seq())
                .update();
    }

    /** One conversation has one open alert, with the words that raised it. */
    void raise(Danger danger) {
        jdbc.sql("""
                insert into desk.alert (level, kind, channel, court, at, session_id, words)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (session_id) where acknowledged_at is null do nothing
                """)
                .params(CallEvent.Alert.RED, danger.kind(), danger.channel(), danger.court())
                .params(danger.at().atOffset(ZoneOffset.UTC), danger.sessionId(), danger.words())
                .update();
    }

    List<Alert> latest(boolean openOnly) {
        return jdbc.sql("""
                select id, level, kind, channel, court, at, call_id, words, acknowledged_at, acknowledged_by
                  from desk.alert where acknowledged_at is null or not :open order by id desc limit :most
                """)
                .param("open", openOnly)
                .param("most", MOST)
                .query(Alerts::row)
                .list();
    }

    /**
     * Who is first is kept.
     *
     * @return whether there is such an alert
     */
    boolean acknowledge(long id, String who) {
        jdbc.sql("""
                update desk.alert set acknowledged_at = ?, acknowledged_by = ?
                 where id = ? and acknowledged_at is null
                """).params(clock.instant().atOffset(ZoneOffset.UTC), who, id).update();
        return jdbc.sql("select count(*) from desk.alert where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static Alert row(ResultSet row, int number) throws SQLException {
        return new Alert(
                row.getLong("id"),
                row.getString("level"),
                row.getString("kind"),
                row.getString("channel"),
                row.getString("court"),
                row.getTimestamp("at").toInstant(),
                row.getObject("call_id", UUID.class),
                row.getString("words"),
                instant(row.getTimestamp("acknowledged_at")),
                row.getString("acknowledged_by"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
