package cn.hotline12368.calllog;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events and journal lines as JSON. The kind stands beside the payload, so the payload carries no type. */
final class EventJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Map<String, Class<?>> KINDS = Arrays.stream(CallEvent.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private EventJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static CallEvent read(String kind, String payload) {
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("unknown kind of call event: " + kind);
        }
        return (CallEvent) JSON.readValue(payload, type);
    }

    static Recorded readLine(String line) {
        return JSON.readValue(line, Recorded.class);
    }
}
