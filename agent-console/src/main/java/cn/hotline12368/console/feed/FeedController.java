package cn.hotline12368.console.feed;

import cn.hotline12368.calllog.CallFeed.Item;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Each open page keeps its request, and so one virtual thread, for {@link #LONGEST}; then it comes again by itself. */
@RestController
class FeedController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    /** Coming again proves that the session still holds. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final LiveFeed feed;
    private final JsonMapper json;
    private final Clock clock;

    FeedController(LiveFeed feed, JsonMapper json, Clock clock) {
        this.feed = feed;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/feed", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void feed(HttpServletResponse response) throws InterruptedException {
        Listener listener = feed.listen();
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("X-Accel-Buffering", "no");
            stream(listener, response);
        } catch (IOException gone) {
            // The page was closed; there is nobody left to tell.
            listener.drop();
        } finally {
            feed.leave(listener);
        }
    }

    private void stream(Listener listener, HttpServletResponse response) throws IOException, InterruptedException {
        Instant until = clock.instant().plus(LONGEST);
        write(response, "retry: 1000\n\n");
        while (!listener.dropped() && clock.instant().isBefore(until)) {
            Item item = listener.take(HEARTBEAT);
            write(response, text(item));
        }
    }

    private String text(@Nullable Item item) {
        return item == null
                ? "event: heartbeat\ndata: {}\n\n"
                : "event: call\ndata: " + json.writeValueAsString(item) + "\n\n";
    }

    private static void write(HttpServletResponse response, String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
