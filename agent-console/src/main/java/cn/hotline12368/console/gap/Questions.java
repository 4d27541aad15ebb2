package cn.hotline12368.console.gap;

import cn.hotline12368.calllog.CallEvent;
import cn.hotline12368.calllog.CallEvent.Answered;
import cn.hotline12368.calllog.CallEvent.HandedOver;
import cn.hotline12368.calllog.CallEvent.Heard;
import cn.hotline12368.calllog.Recorded;
import cn.hotline12368.console.story.CallRecord;
import cn.hotline12368.qa.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code desk.question}. Thread-safe. */
public final class Questions {

    static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question in writing that led to no good answer. */
    record Written(Instant at, String court, String text, String intent, double confidence, String reason) {

        static Written of(Instant at, String text, Reply reply, String reason) {
            return new Written(at, reply.conversation().court(), text, reply.intent(), reply.confidence(), reason);
        }
    }

    /** Writes down where the call's caller got no good answer. May be repeated as the call goes on. */
    public void put(CallRecord call) {
        String heard = "";
        Recorded answer = null;
        for (Recorded recorded : call.readable()) {
            CallEvent event = recorded.event();
            if (event instanceof Heard words) {
                heard = words.text();
            } else if (event instanceof Answered answered) {
                answer = recorded;
                put(recorded, answered, heard, Failure.of(answered));
            } else if (event instanceof HandedOver handed
                    && handed.reason().equals("unverified")
                    && answer != null
                    && answer.event() instanceof Answered answered) {
                put(answer, answered, heard, Failure.UNVERIFIED);
            }
        }
    }

    private void put(Recorded recorded, Answered answered, String heard, @Nullable String reason) {
        if (reason == null || heard.isBlank()) {
            return;
        }
        jdbc.sql("""
                insert into desk.question (at, source, call_id, seq, court, text, intent, confidence, reason)
                values (?, 'call', ?, ?, ?, ?, ?, ?, ?)
                on conflict (call_id, seq) do update set reason = excluded.reason
                """)
                .param(recorded.at().atOffset(ZoneOffset.UTC))
                .param(recorded.callId().value())
                .param(recorded.seq())
                .param(recorded.court())
                .param(heard)
                .param(answered.intent())
                .param(answered.confidence())
                .param(reason)
                .update();
    }

    void put(Written question) {
        jdbc.sql("""
                insert into desk.question (at, source, court, text, intent, confidence, reason)
                values (?, 'web', ?, ?, ?, ?, ?)
                """)
                .param(question.at().atOffset(ZoneOffset.UTC))
                .param(question.court())
                .param(question.text())
                .param(question.intent())
                .param(question.confidence())
                .param(question.reason())
                .update();
    }

    /** The latest first. */
    List<Question> since(Instant from, int limit) {
        return jdbc.sql("""
                        select id, at, source, call_id, text, confidence, reason, article_id from desk.question
                        where at >= ? order by at desc, id limit ?""")
                .params(from.atOffset(ZoneOffset.UTC), limit)
                .query((row, number) -> new Question(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("source"),
                        row.getObject("call_id", UUID.class),
                        row.getString("text"),
                        row.getDouble("confidence"),
                        row.getString("reason"),
                        row.getString("article_id")))
                .list();
    }

    List<String> texts(Collection<Long> ids) {
        return jdbc.sql("select text from desk.question where id = any(?) order by id")
                .param(ids.toArray(Long[]::new))
                .query((row, number) -> row.getString("text"))
                .list();
    }

    void taken(Collection<Long> ids, String articleId) {
        jdbc.sql("update desk.question set article_id = ? where id = any(?)")
                .params(articleId, ids.toArray(Long[]::new))
                .update();
    }

    int forgetBefore(Instant time) {
        return jdbc.sql("delete from desk.question where at < ?")
                .param(time.atOffset(ZoneOffset.UTC))
                .update();
    }
}
