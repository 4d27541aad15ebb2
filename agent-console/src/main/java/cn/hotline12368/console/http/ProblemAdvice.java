package cn.hotline12368.console.http;

import cn.hotline12368.console.database.DatabaseAway;
import cn.hotline12368.console.routine.Culprit;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every exception of a controller as a problem. Messages of exceptions quote what was sent, so neither the answer nor
 * the log repeats them: the log names the class and the line of ours that it came through.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(ProblemException.class)
    ResponseEntity<ProblemDetail> refused(ProblemException e) {
        return answer(e.status(), e.title(), e.retryAfter());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> failed(Exception e) {
        if (DatabaseAway.is(e)) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, DatabaseAway.TITLE, Duration.ofSeconds(5));
        }
        if (e instanceof DataIntegrityViolationException && untranslatable(e)) {
            return answer(HttpStatus.BAD_REQUEST, null, null);
        }
        if (BodyLimit.exceeded(e)) {
            return answer(HttpStatus.CONTENT_TOO_LARGE, null, null);
        }
        LOG.error("A request failed: {} at {}", e.getClass().getName(), Culprit.of(e));
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, null, null);
    }

    /** PostgreSQL's text cannot hold U+0000, so nothing that holds it can be found there. */
    private static boolean untranslatable(Exception e) {
        return e.getCause() instanceof SQLException sql && "22021".equals(sql.getSQLState());
    }

    @ExceptionHandler(DataAccessException.class)
    ResponseEntity<ProblemDetail> database(DataAccessException e) {
        return failed(e);
    }

    /** Names the parameter, which is ours, never its value. An address that cannot be a call's is no call's. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getRequiredType() == UUID.class) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(Problems.detail(HttpStatus.NOT_FOUND, null));
        }
        String title = e.getPropertyName() == null ? null : "参数 " + e.getPropertyName() + " 的格式不正确";
        return ResponseEntity.badRequest().body(Problems.detail(HttpStatus.BAD_REQUEST, title));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus shown = BodyLimit.exceeded(e) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.valueOf(status.value());
        return ResponseEntity.status(shown).headers(headers).body(Problems.detail(shown, null));
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, @Nullable String title, @Nullable Duration retryAfter) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        return answer.body(Problems.detail(status, title));
    }
}
