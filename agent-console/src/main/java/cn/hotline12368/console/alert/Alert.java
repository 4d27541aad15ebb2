package cn.hotline12368.console.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One alert as pages show it.
 *
 * @param kind the guardrail, as {@code self_harm}
 * @param channel {@code hotline}, or where it was written
 * @param callId null for what was written
 * @param words the beginning of what was written; a call has its transcript
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Alert(
        long id,
        String level,
        String kind,
        String channel,
        String court,
        Instant at,
        @Nullable UUID callId,
        @Nullable String words,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy) {}
