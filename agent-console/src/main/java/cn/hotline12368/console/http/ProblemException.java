package cn.hotline12368.console.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that is refused for a reason that its sender may read. The title holds nothing that he sent. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String title;
    private final @Nullable Duration retryAfter;

    private ProblemException(HttpStatus status, String title, @Nullable Duration retryAfter) {
        super(status.toString(), null, false, false);
        this.status = status;
        this.title = title;
        this.retryAfter = retryAfter;
    }

    public static ProblemException badRequest(String title) {
        return new ProblemException(HttpStatus.BAD_REQUEST, title, null);
    }

    public static ProblemException unauthorized(String title) {
        return new ProblemException(HttpStatus.UNAUTHORIZED, title, null);
    }

    public static ProblemException forbidden(String title) {
        return new ProblemException(HttpStatus.FORBIDDEN, title, null);
    }

    public static ProblemException notFound(String title) {
        return new ProblemException(HttpStatus.NOT_FOUND, title, null);
    }

    public static ProblemException tooLarge(String title) {
        return new ProblemException(HttpStatus.CONTENT_TOO_LARGE, title, null);
    }

    public static ProblemException tooMany(String title, Duration retryAfter) {
        return new ProblemException(HttpStatus.TOO_MANY_REQUESTS, title, retryAfter);
    }

    public static ProblemException unavailable(String title) {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, title, Duration.ofSeconds(5));
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
