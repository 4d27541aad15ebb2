package cn.hotline12368.calllog;

import static cn.hotline12368.calllog.Samples.call;
import static cn.hotline12368.calllog.Samples.callId;
import static cn.hotline12368.calllog.Samples.ended;
import static cn.hotline12368.calllog.Samples.heard;
import static cn.hotline12368.calllog.Samples.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hotline12368.calllog.CallLog.Cursor;
import cn.hotline12368.calllog.CallLog.Positioned;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class CallLogTest {

    private final CallId callId = callId();
    private final CallLog log = Database.log();
    private final JdbcTemplate jdbc = new JdbcTemplate(Database.source());

    @Test
    void events_stored_comeBackAsTheyWere() {
        List<Recorded> call = call(callId, started(), heard("“诉讼费”怎么收？\n\u0001"), ended("16"));
        log.store(call);
        assertThat(log.events(callId)).isEqualTo(call);
        assertThat(Chain.intact(log.events(callId))).isTrue();
        assertThat(log.end(callId)).contains(call.getLast().end());
    }

    @Test
    void events_unknownCall_areNone() {
        assertThat(log.events(callId)).isEmpty();
        assertThat(log.end(callId)).isEmpty();
    }

    @Test
    void store_again_changesNothing() {
        List<Recorded> call = call(callId, started(), heard("你好"));
        log.store(call.subList(0, 1));
        log.store(call);
        assertThat(log.events(callId)).isEqualTo(call);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from calls.call_event where call_id = ?",
                "update calls.call_event set payload = '{}' where call_id = ?",
                "update calls.call_event set source = 'x' where call_id = ?",
                "update calls.call_event set seq = seq + 1, payload = null, salt = null where call_id = ?",
                "update calls.call_event set payload = null where call_id = ?"
            })
    void database_changedRow_isRefused(String sql) {
        List<Recorded> call = call(callId, started());
        log.store(call);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update(sql, callId.value()))
                .withMessageContaining("append-only");
        assertThat(log.events(callId)).isEqualTo(call);
    }

    @Test
    void database_erasedPayload_isAllowedAndStaysIntact() {
        log.store(call(callId, started(), heard("我叫张三"), ended("16")));
        int erased = jdbc.update(
                "update calls.call_event set payload = null, salt = null where call_id = ?", callId.value());
        assertThat(erased).isEqualTo(3);
        assertThat(log.events(callId))
                .allSatisfy(event -> assertThat(event.event()).isNull());
        assertThat(Chain.intact(log.events(callId))).isTrue();
    }

    @Test
    void after_slowTransaction_isNeverSkipped() throws SQLException {
        Cursor start = end();
        List<Recorded> slow = call(started());
        List<Recorded> quick = call(started());
        try (Connection connection = Database.source().getConnection()) {
            connection.setAutoCommit(false);
            new CallLog(new JdbcTemplate(new SingleConnectionDataSource(connection, true))).store(slow);
            log.store(quick);
            assertThat(read(start)).isEmpty();
            connection.commit();
        }
        assertThat(read(start)).extracting(Positioned::event).containsExactly(slow.getFirst(), quick.getFirst());
    }

    @Test
    void after_cursor_readsEachEventOnce() {
        Cursor cursor = end();
        List<Recorded> call = call(callId, started(), heard("一"), heard("二"), ended("16"));
        log.store(call);
        List<Recorded> read = new ArrayList<>();
        for (List<Positioned> next = log.after(cursor, 3); !next.isEmpty(); next = log.after(cursor, 3)) {
            next.forEach(positioned -> read.add(positioned.event()));
            cursor = next.getLast().cursor();
        }
        assertThat(read).isEqualTo(call);
    }

    private List<Positioned> read(Cursor from) {
        return log.after(from, 1_000);
    }

    /** Where the log ends now; other tests have written before. */
    private Cursor end() {
        List<Positioned> all = log.after(Cursor.START, 1_000_000);
        return all.isEmpty() ? Cursor.START : all.getLast().cursor();
    }
}
