package cn.hotline12368.console.workorder;

import cn.hotline12368.calllog.Transcript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody left in writing.
 *
 * @param channel {@code web}, {@code hall}, {@code mobile} or {@code circuit}
 * @param phone where he wants to be called
 * @param talk what was written before, oldest first
 */
public record WrittenOrder(
        String kind,
        String court,
        String channel,
        String text,
        @Nullable String name,
        String phone,
        List<Transcript.Line> talk) {}
