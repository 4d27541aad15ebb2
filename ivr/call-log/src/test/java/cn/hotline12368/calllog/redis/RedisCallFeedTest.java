package cn.hotline12368.calllog.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallFeed.Item;
import cn.hotline12368.calllog.CallFeed.News;
import cn.hotline12368.calllog.CallId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

class RedisCallFeedTest {

    private final CallId callId = new CallId(UUID.randomUUID());
    private int port;
    private RedisServer server;
    private RedisCallFeed feed;

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        startServer();
        feed = new RedisCallFeed("redis://127.0.0.1:" + port);
    }

    @AfterEach
    void stop() throws IOException {
        feed.close();
        server.stop();
    }

    @Test
    void after_cursor_hasEachItemOnce() {
        String cursor = feed.after("$").cursor();
        feed.tell(callId, 1, "CallStarted");
        feed.tell(callId, 2, "Heard");
        News news = feed.after(cursor);
        assertThat(news.items()).containsExactly(new Item(callId, 1, "CallStarted"), new Item(callId, 2, "Heard"));
        assertThat(feed.after(news.cursor()).items()).isEmpty();
        assertThat(feed.after(cursor).items()).hasSize(2);
    }

    @Test
    void after_fromNowOn_leavesOutWhatWas() {
        feed.tell(callId, 1, "CallStarted");
        News none = feed.after("$");
        assertThat(none.items()).isEmpty();
        feed.tell(callId, 2, "Heard");
        assertThat(feed.after(none.cursor()).items()).containsExactly(new Item(callId, 2, "Heard"));
    }

    @Test
    void after_waiting_comesBackWithTheNews() {
        String cursor = feed.after("$").cursor();
        CompletableFuture<News> waiting = CompletableFuture.supplyAsync(() -> feed.after(cursor));
        feed.tell(callId, 1, "CallStarted");
        assertThat(waiting)
                .succeedsWithin(Duration.ofSeconds(5))
                .satisfies(news -> assertThat(news.items()).hasSize(1));
    }

    @Test
    void partial_text_isShownUntilTheTurnIsOver() {
        String cursor = feed.after("$").cursor();
        feed.partial(callId, "诉讼费");
        assertThat(feed.partial(callId)).contains("诉讼费");
        feed.partial(callId, "诉讼费怎么收");
        assertThat(feed.partial(callId)).contains("诉讼费怎么收");
        feed.partial(callId, "");
        assertThat(feed.partial(callId)).isEmpty();
        assertThat(feed.after(cursor).items()).hasSize(3).containsOnly(new Item(callId, 0, "Partial"));
    }

    @Test
    void partial_forgotten_doesNotStandForEver() throws IOException {
        feed.partial(callId, "诉讼费");
        assertThat(ask("TTL hotline:partial:" + callId)).containsPattern(":(2\\d|30)\r\n");
    }

    @Test
    void tell_manyThreads_losesNothing() {
        feed.tell(callId, 0, "Heard");
        String cursor = feed.after("$").cursor();
        List<CompletableFuture<Void>> tellers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tellers.add(CompletableFuture.runAsync(() -> {
                for (int seq = 1; seq <= 50; seq++) {
                    feed.tell(callId, seq, "Heard");
                }
            }));
        }
        tellers.forEach(CompletableFuture::join);
        assertThat(feed.after(cursor).items()).hasSize(200);
    }

    @Test
    void everything_redisAway_returnsQuicklyAndComesBackByItself() throws IOException {
        feed.tell(callId, 1, "CallStarted");
        String cursor = feed.after("0").cursor();
        server.stop();
        long start = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            feed.tell(callId, 2, "Heard");
            feed.partial(callId, "诉讼费");
            assertThat(feed.partial(callId)).isEmpty();
        }
        assertThat(feed.after(cursor)).isEqualTo(new News(cursor, List.of()));
        assertThat(feed.up()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));

        startServer();
        eventually(feed::up);
        feed.tell(callId, 3, "Said");
        eventually(() -> feed.after("0").items().contains(new Item(callId, 3, "Said")));
    }

    @Test
    void everything_redisAwayFromTheStart_comesWhenRedisDoes() throws IOException {
        server.stop();
        try (RedisCallFeed early = new RedisCallFeed("redis://127.0.0.1:" + port)) {
            early.tell(callId, 1, "CallStarted");
            assertThat(early.after("$")).isEqualTo(new News("$", List.of()));
            assertThat(early.up()).isFalse();
            startServer();
            eventually(early::up);
        }
    }

    /** A server that takes connections and then says nothing is worse than one that refuses them. */
    @Test
    void tell_redisThatHangs_costsLittle() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                RedisCallFeed hanging = new RedisCallFeed("redis://127.0.0.1:" + mute.getLocalPort())) {
            long start = System.nanoTime();
            for (int i = 0; i < 100; i++) {
                hanging.partial(callId, "诉讼费");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void tell_redisThatStopsAnswering_costsLittle() throws Exception {
        feed.tell(callId, 1, "CallStarted");
        String process = process();
        signal("-STOP", process);
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            feed.partial(callId, "诉讼费");
        }
        long took = System.nanoTime() - start;
        signal("-CONT", process);
        assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofSeconds(2));
        eventually(feed::up);
    }

    private String process() throws IOException {
        return ask("INFO server")
                .lines()
                .filter(line -> line.startsWith("process_id:"))
                .findFirst()
                .orElseThrow()
                .substring("process_id:".length());
    }

    private static void signal(String name, String process) throws Exception {
        new ProcessBuilder("kill", name, process).start().waitFor();
    }

    /** Past the feed, in Redis' own words. */
    private String ask(String command) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((command + "\r\nQUIT\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static void eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private void startServer() throws IOException {
        server = RedisServer.newRedisServer()
                .port(port)
                .setting("bind 127.0.0.1")
                .setting("save \"\"")
                .build();
        server.start();
    }
}
