package cn.hotline12368.console.call;

import cn.hotline12368.calllog.CallStory;
import cn.hotline12368.calllog.Transcript;
import cn.hotline12368.console.database.Filter;
import cn.hotline12368.console.http.PageAsked;
import cn.hotline12368.console.http.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables {@code desk.call_summary} and {@code desk.call_text}, derived from the log. Thread-safe. */
public final class Calls {

    private static final String FROM = " from desk.call_summary s left join desk.call_text t on t.call_id = s.call_id";

    private final JdbcClient jdbc;

    Calls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what the call has come to. */
    public void put(CallStory story, Transcript transcript) {
        jdbc.sql("""
                insert into desk.call_summary
                    (call_id, started_at, ended_at, caller, court, outcome, duration_ms, turns, last_text)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (call_id) do update set
                    started_at = excluded.started_at, ended_at = excluded.ended_at, caller = excluded.caller,
                    court = excluded.court, outcome = excluded.outcome, duration_ms = excluded.duration_ms,
                    turns = excluded.turns, last_text = excluded.last_text
                """)
                .param(story.callId().value())
                .param(utc(story.startedAt()))
                .param(utc(story.endedAt()))
                .param(story.caller())
                .param(story.court())
                .param(story.outcome())
                .param(story.durationMs())
                .param(story.turns())
                .param(story.lastText())
                .update();
        putText(story.callId().value(), transcript);
    }

    private void putText(UUID callId, Transcript transcript) {
        SearchText text = SearchText.of(transcript.lines().stream()
                .filter(line -> !line.who().equals("key"))
                .map(Transcript.Line::text)
                .toList());
        jdbc.sql("""
                insert into desk.call_text (call_id, text, grams) values (?, ?, ?)
                on conflict (call_id) do update set text = excluded.text, grams = excluded.grams
                """)
                .param(callId)
                .param(text.text())
                .param(text.grams().toArray(String[]::new))
                .update();
    }

    PageOf<CallSummary> search(CallSearch search, PageAsked page) {
        Filter filter = search.filter();
        long total = jdbc.sql("select count(*)" + FROM + filter.where())
                .params(filter.params())
                .query(Long.class)
                .single();
        List<CallSummary> calls = jdbc.sql("""
                        select s.*, array(select order_no from desk.work_order w
                                           where w.call_id = s.call_id order by need_no) as orders
                        """ + FROM + filter.where()
                        + " order by s.started_at desc, s.call_id limit :limit offset :offset")
                .params(filter.params())
                .param("limit", page.size())
                .param("offset", page.skipped())
                .query(Calls::row)
                .list();
        return page.of(calls, total);
    }

    private static CallSummary row(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        Instant endedAt = ended == null ? null : ended.toInstant();
        return new CallSummary(
                row.getObject("call_id", UUID.class),
                row.getTimestamp("started_at").toInstant(),
                endedAt,
                row.getString("caller"),
                row.getString("court"),
                CallSummary.state(endedAt),
                row.getString("outcome"),
                row.getObject("duration_ms", Long.class),
                row.getInt("turns"),
                List.of((String[]) row.getArray("orders").getArray()),
                row.getString("last_text"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
