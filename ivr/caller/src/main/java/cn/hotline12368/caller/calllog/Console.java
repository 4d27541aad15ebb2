package cn.hotline12368.caller.calllog;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The console's HTTP interface: logs in with a session cookie and reads JSON. One thread. */
final class Console {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final JsonMapper json = new JsonMapper();
    private final String url;
    private final Path credentials;
    private String cookie = "";

    Console(String url, Path credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    String url() {
        return url;
    }

    void logIn() {
        Credentials account = Credentials.read(credentials);
        String body = json.writeValueAsString(Map.of("username", account.username(), "password", account.password()));
        HttpResponse<String> response = send(request("/api/v1/session")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        cookie = response.headers().allValues("Set-Cookie").stream()
                .map(value -> value.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    JsonNode get(String path) {
        String body = send(request(path).header("Cookie", cookie).GET().build()).body();
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw new ConsoleAway("控制台 " + url + " 的答复不是 JSON", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(TIMEOUT);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new ConsoleAway(
                        "控制台 " + url + " 拒绝了 " + request.uri().getPath() + "：HTTP " + response.statusCode());
            }
            return response;
        } catch (IOException e) {
            throw new ConsoleAway("连不上控制台 " + url + "：坐席控制台未运行，请先执行 ./hotline run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConsoleAway("查询通话记录被中断", e);
        }
    }
}
