package cn.hotline12368.console.call;

import cn.hotline12368.calllog.Recorded;
import cn.hotline12368.calllog.Transcript;
import cn.hotline12368.console.workorder.OrderSummary;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * One call with all that is known of it.
 *
 * @param partial what the caller is saying at this moment
 * @param score quality score; null until the call was assessed
 * @param chainIntact false when somebody changed, dropped or reordered events
 * @param recording address of the recording
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallDetail(
        CallSummary call,
        List<Event> events,
        List<Transcript.Line> transcript,
        @Nullable String partial,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer score,
        List<OrderSummary> orders,
        boolean chainIntact,
        @Nullable String recording) {

    /** @param payload as it was recorded; null once erased */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Event(
            int seq,
            Instant at,
            String kind,
            String source,
            @Nullable JsonNode payload) {

        static Event of(Recorded event, JsonMapper json) {
            return new Event(event.seq(), event.at(), event.kind(), event.source(), payload(event.payload(), json));
        }

        /** Somebody may have tampered with it, so that it is no JSON any more; the page shows that too. */
        private static @Nullable JsonNode payload(@Nullable String payload, JsonMapper json) {
            if (payload == null) {
                return null;
            }
            try {
                return json.readTree(payload);
            } catch (JacksonException e) {
                return StringNode.valueOf(payload);
            }
        }
    }
}
