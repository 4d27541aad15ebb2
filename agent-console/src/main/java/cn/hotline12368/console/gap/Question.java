package cn.hotline12368.console.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question that led to no good answer. Personal content.
 *
 * @param source {@code call} or {@code web}
 * @param reason {@code unanswered}, {@code unverified} or {@code doubtful}
 * @param articleId the article whose draft took it up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Question(
        long id,
        Instant at,
        String source,
        @Nullable UUID callId,
        String text,
        double confidence,
        String reason,
        @Nullable String articleId) {

    /** Keeps what people said out of any log that prints the record. */
    @Override
    public String toString() {
        return "Question[" + id + "]";
    }
}
