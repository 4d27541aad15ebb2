package cn.hotline12368.console.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.console.Console;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may reach what. */
class AccessTest {

    private static final Set<String> OPEN = Set.of(
            "GET /api/v1/ask",
            "POST /api/v1/ask",
            "POST /api/v1/identity",
            "POST /api/v1/messages",
            "POST /api/v1/session",
            "GET /api/v1/session",
            "GET /v3/api-docs");

    private final Console console = Console.shared();
    private final Console stranger = console.stranger();

    @Test
    void everyMapping_needsASessionUnlessItIsOpen() {
        Set<String> reached = new TreeSet<>();
        console.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> reached.addAll(requests(mapping)));

        assertThat(reached).hasSizeGreaterThan(12).contains("GET /api/v1/calls/{callId}", "DELETE /api/v1/session");
        for (String request : reached) {
            if (!OPEN.contains(request)) {
                assertThat(status(request)).as(request).isEqualTo(401);
            }
        }
    }

    private static Set<String> requests(RequestMappingInfo mapping) {
        Set<String> requests = new TreeSet<>();
        mapping.getMethodsCondition()
                .getMethods()
                .forEach(method -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") || path.startsWith("/v3"))
                        .forEach(path -> requests.add(method + " " + path)));
        return requests;
    }

    private int status(String request) {
        int space = request.indexOf(' ');
        String path = request.substring(space + 1).replaceAll("\\{[^}]*}", "11111111-1111-4111-8111-111111111111");
        return stranger.send(stranger.request(path)
                        .method(request.substring(0, space), BodyPublishers.noBody())
                        .build())
                .statusCode();
    }

    @Test
    void unknownApi_isNotToldToStrangers() {
        assertThat(stranger.get("/api/v1/nothing").statusCode()).isEqualTo(401);
        HttpResponse<String> known = console.get("/api/v1/nothing");
        assertThat(known.statusCode()).isEqualTo(404);
        assertThat(known.body()).contains("没有找到");
    }

    @Test
    void openPlaces_areOpen() {
        assertThat(stranger.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/actuator/health").body()).doesNotContain("components");
        assertThat(stranger.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        HttpResponse<String> api = stranger.get("/v3/api-docs");
        assertThat(api.statusCode()).isEqualTo(200);
        assertThat(api.body()).contains("/api/v1/ask", "/api/v1/calls/{callId}", "/api/v1/work-orders/{orderNo}");
    }

    @Test
    void otherActuators_areClosedEvenToSeats() {
        for (String path : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/v3/other")) {
            assertThat(console.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void metrics_areReadFromThisMachine() {
        assertThat(stranger.get("/actuator/prometheus").body())
                .contains("hotline_feed_clients", "hotline_projection_lag_seconds", "hotline_login_failures_total")
                .contains("hotline_orders_projected_total");
    }

    @Test
    void wrongMethod_isAProblemToo() {
        HttpResponse<String> answer = console.post("/api/v1/calls", "{}");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void addressThatTomcatRefuses_isAProblemToo() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), console.port())) {
            socket.getOutputStream()
                    .write("GET /api/v1/calls?q=a|b HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "请求的内容无法识别")
                    .doesNotContain("<html");
        }
    }

    @Test
    void answers_carryTheSecurityHeaders() {
        HttpResponse<String> answer = console.get("/api/v1/courts");

        assertThat(answer.body()).contains("\"name\":\"示范市示范区人民法院\",\"fictional\":true");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void pathsOutsideTheWebFiles_areNotGivenOut() {
        for (String path :
                List.of("/application.yaml", "/..%2fapplication.yaml", "/assets/..%2f..%2fapplication.yaml")) {
            assertThat(stranger.get(path).statusCode()).as(path).isIn(400, 404);
        }
    }
}
