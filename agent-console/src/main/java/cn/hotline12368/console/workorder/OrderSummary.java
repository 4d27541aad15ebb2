package cn.hotline12368.console.workorder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A work order in one row of a list.
 *
 * @param channel where it came from, as {@code hotline} or {@code web}
 * @param caller the number to call back
 * @param name as the person wrote it; never asked for on the telephone
 * @param callId null when it did not come by a call
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderSummary(
        String orderNo,
        String kind,
        String court,
        String state,
        String summary,
        String channel,
        @Nullable String caller,
        @Nullable String name,
        @Nullable UUID callId,
        Instant createdAt) {}
