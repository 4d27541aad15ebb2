package cn.hotline12368.console.knowledge;

import cn.hotline12368.knowledge.LifeCycleException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a step could not be taken; {@code flaws} names the fields. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LifeCycleAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(LifeCycleException e) {
        HttpStatus status = switch (e.kind()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case SAME_PERSON -> HttpStatus.FORBIDDEN;
            case FLAWED -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(e.getMessage());
        if (!e.flaws().isEmpty()) {
            problem.setProperty("flaws", e.flaws());
        }
        return ResponseEntity.status(status).body(problem);
    }
}
