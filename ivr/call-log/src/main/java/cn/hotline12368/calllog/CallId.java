package cn.hotline12368.calllog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Names one call in every place that knows it: dialplan, AudioSocket, recording file, log, console.
 *
 * <p>Made by the dialplan before anything else happens, so that a call has a name even when no bridge is up.
 */
public record CallId(@JsonValue UUID value) {

    @JsonCreator
    public static CallId of(String text) {
        return new CallId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
