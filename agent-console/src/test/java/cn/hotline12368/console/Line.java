package cn.hotline12368.console;

import cn.hotline12368.calllog.CallEvent;
import cn.hotline12368.calllog.CallEvent.Answered;
import cn.hotline12368.calllog.CallEvent.CallEnded;
import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.Heard;
import cn.hotline12368.calllog.CallEvent.MessageLeft;
import cn.hotline12368.calllog.CallEvent.OrderRequested;
import cn.hotline12368.calllog.CallEvent.Said;
import cn.hotline12368.calllog.CallEvent.Source;
import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.calllog.CallId;
import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.calllog.Carrier;
import cn.hotline12368.calllog.Journal;
import cn.hotline12368.calllog.Recorded;
import cn.hotline12368.calllog.redis.RedisCallFeed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A telephone line: writes calls as the bridge does, through journal, carrier and feed. */
public final class Line implements AutoCloseable {

    public static final String COURT = "示范市示范区人民法院";

    private static @Nullable Line shared;

    private final Journal journal = new Journal(Servers.folder("journal"));
    private final CallFeed feed = new RedisCallFeed("redis://127.0.0.1:" + Servers.redisPort());
    private final Set<String> stored = ConcurrentHashMap.newKeySet();
    private final Carrier carrier;

    public Line(String database) {
        carrier = new Carrier(journal, new CallLog(new JdbcTemplate(Servers.database(database))), event -> {
            feed.tell(event.callId(), event.seq(), event.kind());
            stored.add(key(event));
        });
        carrier.start();
    }

    /** Into the shared console's database. */
    public static synchronized Line shared() {
        if (shared == null) {
            Console.shared();
            shared = new Line("hotline");
        }
        return shared;
    }

    public CallFeed feed() {
        return feed;
    }

    public Call begin(@Nullable String caller) {
        return begin(caller, Instant.now());
    }

    public Call begin(@Nullable String caller, Instant at) {
        var call = new Call(new CallId(UUID.randomUUID()), at);
        journal.begin(call.id);
        return call.event(new CallStarted(caller, "12368", "SIP/trunk-1"));
    }

    private static String key(Recorded event) {
        return event.callId() + "/" + event.seq();
    }

    @Override
    public void close() {
        carrier.close();
        journal.close();
        feed.close();
    }

    /** One call; every method returns once its event is in the database. */
    public final class Call {

        private final CallId id;
        private final Instant started;
        private long offset;

        private Call(CallId id, Instant started) {
            this.id = id;
            this.started = started;
        }

        public CallId id() {
            return id;
        }

        public Call heard(String text) {
            return event(new Heard(text, 0.9, List.of(), offset, offset + 800, 120));
        }

        public Call answered(String articleId, String said) {
            var source = new Source(articleId, 1, "诉讼费用的交纳标准", List.of("诉讼费用交纳办法第十三条"));
            Recorded answer = append(new Answered("auto_answer", articleId, 0.8, List.of(source), List.of(), 1, 15));
            return event(new Said(said, offset, 700L, answer.seq()));
        }

        public Call order(String orderNo, int needNo, String caller) {
            return event(new OrderRequested(orderNo, needNo, "投诉举报", COURT, caller, "来电人要求投诉"));
        }

        public Call message(String file) {
            return event(new MessageLeft(file, 5_000, ""));
        }

        public Call end() {
            return event(new CallEnded("16", offset));
        }

        public Call event(CallEvent event) {
            append(event);
            return this;
        }

        private Recorded append(CallEvent event) {
            Recorded recorded = journal.append(id, started.plusMillis(offset), "bridge", COURT, event);
            offset += 1_000;
            Until.holds("event stored", () -> stored.contains(key(recorded)));
            return recorded;
        }
    }
}
