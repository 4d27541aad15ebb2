package cn.hotline12368.calllog.redis;

import cn.hotline12368.calllog.CallFeed;
import cn.hotline12368.calllog.CallId;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.StreamMessage;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.XAddArgs;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.XReadArgs.StreamOffset;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thread-safe, but one thread alone follows the feed by {@link #after}, since a read that waits holds its connection.
 *
 * <p>Connects when first needed. A call hardly waits for Redis: a lost connection refuses commands at once, and after a
 * failure nothing is tried for a second, so a Redis that hangs costs a call a third of a second now and then.
 */
public final class RedisCallFeed implements CallFeed {

    private static final Logger LOG = LoggerFactory.getLogger(RedisCallFeed.class);
    private static final String STREAM = "hotline:feed";
    private static final long KEPT = 10_000;
    private static final Duration PARTIAL_LIVES = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final RedisClient client;
    private final ReentrantLock connecting = new ReentrantLock();
    private volatile @Nullable StatefulRedisConnection<String, String> teller;
    private volatile @Nullable StatefulRedisConnection<String, String> reader;
    private volatile long notBefore = System.nanoTime();
    private volatile boolean away;

    public RedisCallFeed(String url) {
        RedisURI uri = RedisURI.create(url);
        uri.setTimeout(PATIENCE);
        client = RedisClient.create(uri);
        client.setOptions(ClientOptions.builder()
                .socketOptions(SocketOptions.builder().connectTimeout(PATIENCE).build())
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .timeoutOptions(TimeoutOptions.builder()
                        .timeoutCommands(true)
                        .timeoutSource(new PatientWithReads())
                        .build())
                .build());
    }

    @Override
    public void tell(CallId callId, int seq, String kind) {
        send(redis -> redis.xadd(
                STREAM,
                XAddArgs.Builder.maxlen(KEPT).approximateTrimming(),
                Map.of("call", callId.toString(), "seq", Integer.toString(seq), "kind", kind)));
    }

    @Override
    public void partial(CallId callId, String text) {
        send(redis ->
                text.isEmpty() ? redis.del(key(callId)) : redis.setex(key(callId), PARTIAL_LIVES.toSeconds(), text));
        tell(callId, 0, "Partial");
    }

    @Override
    public Optional<String> partial(CallId callId) {
        return send(redis -> redis.get(key(callId)));
    }

    @Override
    public News after(String cursor) {
        StatefulRedisConnection<String, String> connection = reader();
        if (connection == null) {
            return new News(cursor, List.of());
        }
        try {
            String from = cursor.equals("$") ? newest(connection) : cursor;
            List<StreamMessage<String, String>> messages = read(connection, from);
            back();
            return messages.isEmpty()
                    ? new News(from, List.of())
                    : new News(
                            messages.getLast().getId(),
                            messages.stream().map(RedisCallFeed::item).toList());
        } catch (RedisException e) {
            failed(e);
            return new News(cursor, List.of());
        }
    }

    @Override
    public boolean up() {
        return send(RedisCommands::ping).isPresent();
    }

    @Override
    public void close() {
        client.shutdown(Duration.ZERO, WAIT);
    }

    @SuppressWarnings("unchecked") // Lettuce takes the streams as a generic array
    private static List<StreamMessage<String, String>> read(
            StatefulRedisConnection<String, String> connection, String from) {
        return connection.sync().xread(XReadArgs.Builder.block(WAIT).count(KEPT), StreamOffset.from(STREAM, from));
    }

    private static String newest(StatefulRedisConnection<String, String> connection) {
        List<StreamMessage<String, String>> last =
                connection.sync().xrevrange(STREAM, Range.unbounded(), Limit.from(1));
        return last.isEmpty() ? "0-0" : last.getFirst().getId();
    }

    private static Item item(StreamMessage<String, String> message) {
        Map<String, String> body = message.getBody();
        return new Item(
                CallId.of(body.getOrDefault("call", "")),
                Integer.parseInt(body.getOrDefault("seq", "0")),
                body.getOrDefault("kind", ""));
    }

    private static String key(CallId callId) {
        return "hotline:partial:" + callId;
    }

    private <T> Optional<T> send(Function<RedisCommands<String, String>, @Nullable T> command) {
        StatefulRedisConnection<String, String> connection = resting() ? null : teller();
        if (connection == null) {
            return Optional.empty();
        }
        try {
            T answer = command.apply(connection.sync());
            back();
            return Optional.ofNullable(answer);
        } catch (RedisException e) {
            failed(e);
            return Optional.empty();
        }
    }

    private @Nullable StatefulRedisConnection<String, String> teller() {
        if (teller == null) {
            connect(connection -> teller = connection, () -> teller == null);
        }
        return teller;
    }

    private @Nullable StatefulRedisConnection<String, String> reader() {
        if (reader == null) {
            connect(connection -> reader = connection, () -> reader == null);
        }
        return reader;
    }

    /** One thread at a time; others go without rather than wait. */
    private void connect(Consumer<StatefulRedisConnection<String, String>> keep, BooleanSupplier missing) {
        if (resting() || !connecting.tryLock()) {
            return;
        }
        try {
            if (missing.getAsBoolean()) {
                keep.accept(client.connect());
            }
        } catch (RedisException e) {
            failed(e);
        } finally {
            connecting.unlock();
        }
    }

    private boolean resting() {
        return System.nanoTime() - notBefore < 0;
    }

    private void failed(RedisException e) {
        notBefore = System.nanoTime() + WAIT.toNanos();
        if (!away) {
            away = true;
            LOG.warn(
                    "Redis is away ({}); pages fall back to PostgreSQL",
                    e.getClass().getSimpleName());
        }
    }

    private void back() {
        if (away) {
            away = false;
            LOG.info("Redis is back");
        }
    }
}
