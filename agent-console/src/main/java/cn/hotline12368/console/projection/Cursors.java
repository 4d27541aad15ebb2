package cn.hotline12368.console.projection;

import cn.hotline12368.calllog.CallLog.Cursor;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code desk.projection_cursor}. Thread-safe. */
final class Cursors {

    private final JdbcClient jdbc;

    Cursors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever projects now, but not for one that hangs. Only within a transaction. */
    Cursor lock() {
        jdbc.sql("set local lock_timeout = '2s'").update();
        return jdbc.sql("select tx, position from desk.projection_cursor for update")
                .query(Cursor.class)
                .single();
    }

    Cursor look() {
        return jdbc.sql("select tx, position from desk.projection_cursor")
                .query(Cursor.class)
                .single();
    }

    void move(Cursor cursor) {
        jdbc.sql("update desk.projection_cursor set tx = ?, position = ?")
                .params(cursor.tx(), cursor.position())
                .update();
    }

    /** How long the oldest event has been waiting. */
    Duration lag() {
        double seconds = jdbc.sql("""
                        select coalesce(extract(epoch from clock_timestamp() - min(e.at)), 0)::float8
                          from calls.call_event e, desk.projection_cursor c
                         where (e.tx, e.position) > (c.tx::xid8, c.position)
                        """).query(Double.class).single();
        return Duration.ofMillis((long) (Math.max(0, seconds) * 1_000));
    }
}
