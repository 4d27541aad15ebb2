package cn.hotline12368.caller.calllog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the hotline has written down about the call. */
public record LoggedCall(String callId, @Nullable String outcome, List<Line> lines) {
    public enum Who {
        CALLER,
        MACHINE,
        KEY
    }

    /**
     * One thing said or pressed.
     *
     * @param offsetMillis since the call was answered
     */
    public record Line(
            Who who,
            String text,
            long offsetMillis,
            @Nullable String articleId) {}

    public LoggedCall {
        lines = List.copyOf(lines);
    }
}
