package cn.hotline12368.calllog.redis;

import io.lettuce.core.TimeoutOptions.TimeoutSource;
import io.lettuce.core.protocol.CommandType;
import io.lettuce.core.protocol.RedisCommand;

/** Milliseconds a command may take: a blocking read waits a second by design, all else must be quick. */
final class PatientWithReads extends TimeoutSource {

    @Override
    public long getTimeout(RedisCommand<?, ?, ?> command) {
        return command.getType() == CommandType.XREAD ? 3_000 : 300;
    }
}
