package cn.hotline12368.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private static final Duration SHORT = Duration.ofMillis(500);

    @Test
    void http_anyAnswerCounts() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(http(server.getAddress().getPort()).beats(Duration.ofSeconds(5)))
                    .isTrue();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void http_thatOnlyTheKernelAcceptsIsNoAnswer() throws IOException {
        try (var frozen = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(http(frozen.getLocalPort()).beats(SHORT)).isFalse();
        }
    }

    @Test
    void socket_withoutListenerOrAnswerIsDead() throws IOException {
        byte[] ping = "PING\r\n".getBytes(StandardCharsets.US_ASCII);
        int port;
        try (var frozen = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = frozen.getLocalPort();
            assertThat(new SocketHeartbeat(port, ping, answer -> true).beats(SHORT))
                    .isFalse();
        }
        assertThat(new SocketHeartbeat(port, ping, answer -> true).beats(SHORT)).isFalse();
    }

    @Test
    void command_mustSayTheExpectedWordsInTime() {
        assertThat(new CommandHeartbeat(List.of("echo", "System uptime: 1 s"), "System uptime").beats(SHORT))
                .isTrue();
        assertThat(new CommandHeartbeat(List.of("echo", "Unable to connect"), "System uptime").beats(SHORT))
                .isFalse();
        assertThat(new CommandHeartbeat(List.of("sleep", "20"), "").beats(SHORT))
                .isFalse();
    }

    @Test
    void backoff_growsAndForgivesALongLife() {
        var backoff = new Backoff();
        assertThat(List.of(next(backoff), next(backoff), next(backoff), next(backoff), next(backoff), next(backoff)))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L);
        assertThat(backoff.afterLifeOf(Duration.ofHours(1)).toSeconds()).isEqualTo(1);
    }

    private static long next(Backoff backoff) {
        return backoff.afterLifeOf(Duration.ofSeconds(1)).toSeconds();
    }

    private static HttpHeartbeat http(int port) {
        return new HttpHeartbeat(URI.create("http://127.0.0.1:" + port + "/actuator/health/liveness"));
    }
}
