package cn.hotline12368.launcher.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The console's HTTP, as an agent who is logged in. */
final class Console {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String url;
    private final Path credentials;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private boolean loggedIn;

    Console(String url, Path credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    String url() {
        return url;
    }

    String password(String account) {
        try {
            return Files.readAllLines(credentials).stream()
                    .filter(line -> line.startsWith(account + "="))
                    .map(line -> line.substring(account.length() + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode get(String path) {
        return JSON.readTree(new String(bytes(path).body(), java.nio.charset.StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> bytes(String path) {
        if (!loggedIn) {
            String body = "{\"username\":\"supervisor\",\"password\":\"" + password("supervisor") + "\"}";
            loggedIn = post("/api/v1/session", body).statusCode() == 204;
        }
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    /** Without logging in. */
    HttpResponse<byte[]> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    HttpResponse<byte[]> post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    JsonNode answer(String path, String body) {
        return JSON.readTree(new String(post(path, body).body(), java.nio.charset.StandardCharsets.UTF_8));
    }

    List<JsonNode> items(String path) {
        return StreamSupport.stream(get(path).path("items").spliterator(), false)
                .toList();
    }

    /** A call's page once its end is in the log. */
    JsonNode endedCall(String callId) {
        return await(
                () -> get("/api/v1/calls/" + callId),
                call -> call.at("/call/state").asString("").equals("ended"));
    }

    /** The ended call of this number, for callers that were never told their call's name. */
    JsonNode endedCallOf(String caller) {
        JsonNode found = await(
                () -> get("/api/v1/calls?caller=" + caller),
                calls -> calls.at("/items/0/state").asString("").equals("ended"));
        return endedCall(found.at("/items/0/callId").asString());
    }

    static JsonNode await(Supplier<JsonNode> question, java.util.function.Predicate<JsonNode> enough) {
        long until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (true) {
            JsonNode answer = question.get();
            if (enough.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > until) {
                throw new AssertionError("waited 90 s in vain; last seen: " + answer);
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
