package cn.hotline12368.console.workorder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work order in one row of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderSummary(
        String orderNo,
        String kind,
        String court,
        String state,
        String summary,
        @Nullable String caller,
        UUID callId,
        Instant createdAt) {}
