package cn.hotline12368.console.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.calllog.CallFeed.Item;
import cn.hotline12368.calllog.CallId;
import cn.hotline12368.console.Console;
import cn.hotline12368.console.Line;
import cn.hotline12368.console.Relay;
import cn.hotline12368.console.Servers;
import cn.hotline12368.console.Until;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class FeedTest {

    @Test
    void page_hearsOfEventsAndOfWordsBeingSpoken() {
        try (Page page = new Page(Console.shared())) {
            Line.Call call = Line.shared().begin("13500000001");
            Line.shared().feed().partial(call.id(), "秘密的话");
            call.heard("秘密的话").end();

            page.awaits(call.id(), 1, "CallStarted");
            page.awaits(call.id(), 0, "Partial");
            page.awaits(call.id(), 3, "CallEnded");
            assertThat(page.text()).doesNotContain("秘密").doesNotContain("13500000001");
        }
    }

    @Test
    void listIsUpToDate_whenThePageHears() {
        try (Page page = new Page(Console.shared())) {
            Line.Call call = Line.shared().begin("13500000002").end();
            page.awaits(call.id(), 2, "CallEnded");

            assertThat(Console.shared()
                            .json("/api/v1/calls?caller=13500000002")
                            .at("/items/0/state")
                            .asString())
                    .isEqualTo("ended");
        }
    }

    @Test
    void withoutRedis_pagesStillHearAndLaterAgainAtOnce() {
        var relay = new Relay(Servers.redisPort());
        try (Console console =
                Console.start(Console.shared().home(), "hotline", Servers.postgresPort(), relay.port())) {
            console.signIn("agent2");
            try (Page page = new Page(console)) {
                relay.cut();
                Line.Call call = Line.shared().begin("13500000003");
                page.awaits(call.id(), 1, "CallStarted");
                assertThat(console.json("/api/v1/system").at("/redis").asString())
                        .isEqualTo("down");

                relay.join();
                Until.holds(
                        "Redis back",
                        () -> console.json("/api/v1/system")
                                .at("/redis")
                                .asString()
                                .equals("up"));
                Until.holds("partial words again", () -> {
                    Line.shared().feed().partial(call.id(), "又");
                    return page.heard(call.id(), 0, "Partial");
                });
                call.end();
                page.awaits(call.id(), 2, "CallEnded");
            }
        }
    }

    @Test
    void stranger_hearsNothing() {
        assertThat(Console.shared().stranger().get("/api/v1/feed").statusCode()).isEqualTo(401);
    }

    @Test
    void closingTheConsole_doesNotWaitForPages() {
        Console console =
                Console.start(Console.shared().home(), "hotline", Servers.postgresPort(), Servers.redisPort());
        console.signIn("agent2");
        try (Page page = new Page(console)) {
            Until.holds("open", () -> page.text().contains("retry"));
            long started = System.nanoTime();
            console.close();
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void pageThatDoesNotRead_isDroppedAndNobodyWaits() throws InterruptedException {
        var listener = new Listener();
        var item = new Item(new CallId(UUID.randomUUID()), 1, "Heard");
        int taken = 0;
        while (listener.offer(item)) {
            taken++;
        }
        listener.drop();

        assertThat(taken).isEqualTo(500);
        assertThat(listener.dropped()).isTrue();
        assertThat(listener.take(Duration.ZERO)).isNull();
    }

    /** An open page: a request that stays open, read line by line. */
    private static final class Page implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final InputStream body;

        Page(Console console) {
            HttpResponse<InputStream> answer =
                    console.send(console.request("/api/v1/feed").GET().build(), BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            body = answer.body();
            Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try (var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
                reader.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException e) {
                lines.add("closed");
            }
        }

        String text() {
            return String.join("\n", lines);
        }

        boolean heard(CallId id, int seq, String kind) {
            return lines.contains("data: {\"callId\":\"" + id + "\",\"seq\":" + seq + ",\"kind\":\"" + kind + "\"}");
        }

        void awaits(CallId id, int seq, String kind) {
            Until.holds(kind + " heard", () -> heard(id, seq, kind));
        }

        @Override
        public void close() {
            try {
                body.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
