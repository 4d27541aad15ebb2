package cn.hotline12368.calllog;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events and journal lines as JSON. The kind stands beside the payload, so the payload carries no type. */
final class EventJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            // Fields that a newer version added, and those that an older one did not have.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Map<String, Class<?>> KINDS = Arrays.stream(CallEvent.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private EventJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** Null for a kind that a newer bridge writes: a call must stay readable while versions are exchanged one by one. */
    static @Nullable CallEvent read(String kind, String payload) {
        Class<?> type = KINDS.get(kind);
        return type == null ? null : (CallEvent) JSON.readValue(payload, type);
    }

    static Recorded readLine(String line) {
        return JSON.readValue(line, Recorded.class);
    }
}
