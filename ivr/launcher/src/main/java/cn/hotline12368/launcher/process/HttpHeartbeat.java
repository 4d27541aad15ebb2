package cn.hotline12368.launcher.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Any answer from the application counts, even a bad one: an application without its database must be left to recover,
 * not be killed for it.
 */
public final class HttpHeartbeat implements Heartbeat {

    private static final int SERVICE_UNAVAILABLE = 503;

    private final URI uri;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    public HttpHeartbeat(URI uri) {
        this.uri = uri;
    }

    @Override
    public boolean beats(Duration within) {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(within).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() <= SERVICE_UNAVAILABLE;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
