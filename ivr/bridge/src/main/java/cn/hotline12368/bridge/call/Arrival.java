package cn.hotline12368.bridge.call;

import cn.hotline12368.calllog.CallId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as the dialplan hands it over.
 *
 * @param caller digits as the carrier gave them; null when withheld
 * @param channel Asterisk's unique id of the channel
 * @param answered when the recording began, by Asterisk's clock
 * @param key what was pressed during the notice; null when nothing was
 */
public record Arrival(
        CallId callId,
        @Nullable String caller,
        String called,
        String channel,
        Instant answered,
        @Nullable String key) {}
