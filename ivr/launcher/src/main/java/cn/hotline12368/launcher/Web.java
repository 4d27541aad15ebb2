package cn.hotline12368.launcher;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks our own applications for one or two values. A JSON library for that would be the launcher's biggest dependency.
 */
final class Web implements AutoCloseable {

    private static final Duration WITHIN = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(WITHIN)
            .build();

    Optional<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri));
    }

    Optional<String> post(URI uri, String json) {
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** The value of the first member of that name, without its quotes. */
    static Optional<String> member(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + Pattern.quote(name) + "\"\\s*:\\s*(?:\"([^\"]*)\"|([-0-9a-z.]+))")
                .matcher(json);
        return matcher.find()
                ? Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(2)))
                : Optional.empty();
    }

    @Override
    public void close() {
        client.close();
    }

    private Optional<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.timeout(WITHIN).build(), BodyHandlers.ofString());
            return response.statusCode() / 100 == OK / 100 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
