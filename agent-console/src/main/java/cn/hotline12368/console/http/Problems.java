package cn.hotline12368.console.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems where no controller is at work yet: in filters. Thread-safe. */
public final class Problems {

    private final JsonMapper json;

    public Problems(JsonMapper json) {
        this.json = json;
    }

    /** Does nothing once the answer has begun. */
    public void write(HttpServletResponse response, HttpStatus status) throws IOException {
        write(response, status, Titles.of(status));
    }

    void write(HttpServletResponse response, HttpStatus status, String title) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        response.getOutputStream().write(json.writeValueAsBytes(detail(status, title)));
    }

    static ProblemDetail detail(HttpStatus status, @Nullable String title) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title == null ? Titles.of(status) : title);
        return problem;
    }
}
