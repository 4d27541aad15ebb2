package cn.hotline12368.bridge.asterisk;

import cn.hotline12368.bridge.call.Arrival;
import cn.hotline12368.bridge.call.CallerGoneException;
import cn.hotline12368.bridge.call.Hotline;
import cn.hotline12368.bridge.call.Next;
import cn.hotline12368.calllog.CallId;
import java.time.Instant;
import org.asteriskjava.fastagi.AgiChannel;
import org.asteriskjava.fastagi.AgiException;
import org.asteriskjava.fastagi.AgiHangupException;
import org.asteriskjava.fastagi.AgiRequest;
import org.asteriskjava.fastagi.AgiScript;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code AGI(…/hotline)}: the machine talks with the caller. Leaves {@code HOTLINE_NEXT} unset when something of ours
 * failed; the dialplan then goes on by itself.
 */
final class HotlineScript implements AgiScript {

    private static final Logger LOG = LoggerFactory.getLogger(HotlineScript.class);

    private final Hotline hotline;
    private final int audioPort;

    HotlineScript(Hotline hotline, int audioPort) {
        this.hotline = hotline;
        this.audioPort = audioPort;
    }

    @Override
    public void service(AgiRequest request, AgiChannel channel) throws AgiException {
        String call = null;
        try {
            call = channel.getVariable("HOTLINE_CALL");
            Next next = hotline.take(arrival(call, request, channel), id -> connect(channel, id.toString()));
            if (next != null) {
                channel.setVariable("HOTLINE_NEXT", next.word());
            }
        } catch (CallerGoneException | AgiHangupException e) {
            LOG.debug("caller hung up in call {}", call);
        } catch (RuntimeException e) {
            LOG.error("call {} goes on without the machine", call, e);
        }
    }

    private static Arrival arrival(String call, AgiRequest request, AgiChannel channel) throws AgiException {
        return new Arrival(
                CallId.of(call),
                orNull(channel.getVariable("HOTLINE_CALLER")),
                "12368",
                request.getUniqueId(),
                answered(channel),
                orNull(channel.getVariable("HOTLINE_KEY")));
    }

    private void connect(AgiChannel channel, String id) throws CallerGoneException {
        try {
            channel.exec("AudioSocket", id + ",127.0.0.1:" + audioPort);
        } catch (AgiException e) {
            throw new CallerGoneException(e);
        }
    }

    private static Instant answered(AgiChannel channel) throws AgiException {
        return Instant.ofEpochMilli(Long.parseLong(channel.getVariable("HOTLINE_ANSWERED")));
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
