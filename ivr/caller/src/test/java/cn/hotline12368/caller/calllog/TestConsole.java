package cn.hotline12368.caller.calllog;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A console over real HTTP that knows one call, still live for the first few questions. */
public final class TestConsole implements AutoCloseable {
    private final HttpServer server;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger questionsUntilEnded = new AtomicInteger();
    private volatile String startedAt = "2026-01-01T00:00:00Z";
    private volatile String caller = "\"15400000001\"";
    private volatile String transcript = "[]";

    public TestConsole() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/session", this::logIn);
        server.createContext("/api/v1/calls", exchange -> reply(exchange, "{\"items\":[" + summary() + "]}"));
        server.createContext(
                "/api/v1/calls/c-1",
                exchange -> reply(exchange, "{\"call\":" + summary() + ",\"transcript\":" + transcript + "}"));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void knows(String startedAt, String callerJson, String transcript, int questionsUntilEnded) {
        this.startedAt = startedAt;
        this.caller = callerJson;
        this.transcript = transcript;
        this.questionsUntilEnded.set(questionsUntilEnded);
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    private String summary() {
        String state = questionsUntilEnded.getAndDecrement() > 0 ? "live" : "ended";
        return "{\"callId\":\"c-1\",\"startedAt\":\"" + startedAt + "\",\"state\":\"" + state + "\",\"caller\":"
                + caller + ",\"outcome\":\"answered\"}";
    }

    private void logIn(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean right = body.contains("\"supervisor\"") && body.contains("\"right\"");
        exchange.getResponseHeaders().add("Set-Cookie", "hotline_session=s1; Path=/; HttpOnly");
        exchange.sendResponseHeaders(right ? 204 : 401, -1);
        exchange.close();
    }

    private void reply(HttpExchange exchange, String json) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        boolean known = "hotline_session=s1".equals(exchange.getRequestHeaders().getFirst("Cookie"));
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known ? 200 : 401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
