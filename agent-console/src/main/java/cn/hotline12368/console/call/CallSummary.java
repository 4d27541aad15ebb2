package cn.hotline12368.console.call;

import cn.hotline12368.calllog.CallStory;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call in one row of a list.
 *
 * @param state {@code live} or {@code ended}
 * @param orders numbers of its work orders
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallSummary(
        UUID callId,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String caller,
        String court,
        String state,
        @Nullable String outcome,
        @Nullable Long durationMs,
        int turns,
        List<String> orders,
        @Nullable String lastText) {

    static CallSummary of(CallStory story, List<String> orders) {
        return new CallSummary(
                story.callId().value(),
                story.startedAt(),
                story.endedAt(),
                story.caller(),
                story.court(),
                state(story.endedAt()),
                story.outcome(),
                story.durationMs(),
                story.turns(),
                orders,
                story.lastText());
    }

    static String state(@Nullable Instant endedAt) {
        return endedAt == null ? "live" : "ended";
    }
}
