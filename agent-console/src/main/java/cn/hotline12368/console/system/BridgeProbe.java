package cn.hotline12368.console.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the bridge about itself, at most every {@link #KEPT}; a bridge that hangs costs a second. Thread-safe. */
final class BridgeProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest request;
    private final JsonMapper json;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private Instant stale = Instant.MIN;
    private Bridge known = Bridge.AWAY;

    BridgeProbe(URI bridge, JsonMapper json, Clock clock) {
        this.request = HttpRequest.newBuilder(bridge.resolve("/actuator/info"))
                .timeout(PATIENCE)
                .build();
        this.json = json;
        this.clock = clock;
    }

    /** @param ear as the bridge describes it */
    record Bridge(boolean up, @Nullable JsonNode ear) {

        static final Bridge AWAY = new Bridge(false, null);
    }

    Bridge look() {
        asking.lock();
        try {
            if (!clock.instant().isBefore(stale)) {
                known = ask();
                stale = clock.instant().plus(KEPT);
            }
            return known;
        } finally {
            asking.unlock();
        }
    }

    private Bridge ask() {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode ear =
                    answer.statusCode() == 200 ? json.readTree(answer.body()).get("ear") : null;
            return new Bridge(true, ear);
        } catch (IOException | JacksonException e) {
            return Bridge.AWAY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Bridge.AWAY;
        }
    }
}
