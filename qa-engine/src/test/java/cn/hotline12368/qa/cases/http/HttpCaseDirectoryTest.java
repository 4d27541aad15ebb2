package cn.hotline12368.qa.cases.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.qa.cases.CaseFile;
import cn.hotline12368.qa.cases.CaseFile.Hearing;
import cn.hotline12368.qa.cases.CaseFile.Kind;
import cn.hotline12368.qa.cases.DirectoryAwayException;
import cn.hotline12368.qa.cases.Proof;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real HTTP server that plays a court's system on its good days and its bad ones. */
@Timeout(30)
final class HttpCaseDirectoryTest {

    private static final String NUMBER = "（2026）示0101民初101号";
    private static final Proof CODE = new Proof.QueryCode("260101");
    private static final String GOOD = """
            {"caseNumber":"（2026）示0101民初101号","kind":"ordinary","stage":"等待开庭","department":"民一庭","next":"请带证据。",
             "hearing":{"at":"2026-12-01T09:00:00","courtroom":"第三法庭"},"judge":"not asked for"}""";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer court;
    private HttpCaseDirectory directory;
    private volatile String request = "";

    private interface Behaviour {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        court = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        court.setExecutor(threads);
        court.start();
        directory = new HttpCaseDirectory(
                URI.create("http://127.0.0.1:" + court.getAddress().getPort() + "/hotline/v1/"),
                "token-1",
                Duration.ofMillis(300));
    }

    @AfterEach
    void stop() {
        over.countDown();
        court.stop(0);
        threads.shutdownNow();
    }

    @Test
    void find_rightCode_isTheFile() {
        behave(exchange -> send(exchange, 200, GOOD));
        assertThat(directory.find(NUMBER, CODE))
                .contains(new CaseFile(
                        NUMBER,
                        Kind.ORDINARY,
                        "等待开庭",
                        new Hearing(LocalDateTime.of(2026, 12, 1, 9, 0), "第三法庭"),
                        "民一庭",
                        "请带证据。"));
        assertThat(request)
                .isEqualTo("POST /hotline/v1/case-lookups Bearer token-1"
                        + " {\"caseNumber\":\"（2026）示0101民初101号\",\"queryCode\":\"260101\"}");
    }

    @Test
    void find_nameAndId_areSentInTheBody() {
        behave(exchange -> send(exchange, 200, GOOD));
        directory.find(NUMBER, new Proof.NameAndId("示例甲", "01001x"));
        assertThat(request).endsWith("{\"caseNumber\":\"（2026）示0101民初101号\",\"name\":\"示例甲\",\"idTail\":\"01001X\"}");
    }

    @Test
    void find_notFound_isEmptyAndNoFailureOfTheSystem() {
        behave(exchange -> send(exchange, 404, ""));
        for (int i = 0; i < 12; i++) {
            assertThat(directory.find(NUMBER, CODE)).isEmpty();
        }
        assertThat(asked).hasValue(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 500, 503})
    void find_anyOtherStatus_isAway(int status) {
        behave(exchange -> send(exchange, status, GOOD));
        away();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <html>                                   |
                    ''                                       |
                    null                                     |
                    []                                       |
                    {}                                       |
                    "ordinary"                               | "divorce"
                    101号                                    | 102号
                    "stage":"等待开庭"                        | "stage":""
                    2026-12-01T09:00:00                      | tomorrow
                    ,"courtroom":"第三法庭"                   | ''
                    """)
    void find_garbage_isAway(String part, String replacement) {
        String body = replacement == null ? part : GOOD.replace(part, replacement);
        assertThat(body).isNotEqualTo(GOOD);
        behave(exchange -> send(exchange, 200, body));
        away();
    }

    @Test
    void find_noAnswer_isAwayWithinTwoSeconds() {
        behave(exchange -> over.await());
        long started = System.nanoTime();
        away();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMillis(2_900));
    }

    @Test
    void find_bodyThatTrickles_isAwayWithinTwoSeconds() {
        behave(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            over.await();
        });
        long started = System.nanoTime();
        away();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMillis(2_900));
    }

    @Test
    void find_down_isAway() {
        court.stop(0);
        away();
    }

    @Test
    void find_afterFiveFailures_leavesTheSystemAloneThenTriesAgain() throws InterruptedException {
        behave(exchange -> send(exchange, 500, ""));
        for (int i = 0; i < 9; i++) {
            away();
        }
        assertThat(asked).hasValue(5);

        court.removeContext("/");
        behave(exchange -> send(exchange, 200, GOOD));
        Thread.sleep(400);
        assertThat(directory.find(NUMBER, CODE)).isPresent();
    }

    private void away() {
        assertThatThrownBy(() -> directory.find(NUMBER, CODE))
                .isInstanceOf(DirectoryAwayException.class)
                .hasMessageNotContainingAny("260101", "0101", "等待开庭", "token-1");
    }

    private void behave(Behaviour behaviour) {
        court.createContext("/", exchange -> {
            asked.incrementAndGet();
            request = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            try (exchange) {
                behaviour.answer(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
