package cn.hotline12368.bridge.asterisk;

import cn.hotline12368.bridge.call.CallCloser;
import cn.hotline12368.bridge.voice.Speaker;
import cn.hotline12368.calllog.CallId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.asteriskjava.fastagi.AgiChannel;
import org.asteriskjava.fastagi.AgiException;
import org.asteriskjava.fastagi.AgiHangupException;
import org.asteriskjava.fastagi.AgiRequest;
import org.asteriskjava.fastagi.AgiScript;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code AGI(…/message)}: a message was recorded; the caller hears the number of its order. */
final class MessageScript implements AgiScript {

    private static final Logger LOG = LoggerFactory.getLogger(MessageScript.class);

    private final CallCloser closer;
    private final Speaker speaker;
    private final Path sounds;

    /** @param sounds a folder from which Asterisk can play */
    MessageScript(CallCloser closer, Speaker speaker, Path sounds) {
        this.closer = closer;
        this.speaker = speaker;
        this.sounds = sounds;
    }

    @Override
    public void service(AgiRequest request, AgiChannel channel) throws AgiException {
        String call = null;
        try {
            call = channel.getVariable("HOTLINE_CALL");
            CallId callId = CallId.of(call);
            Optional<String> orderNo = closer.settle(callId);
            if (orderNo.isPresent()) {
                say("您的留言已经登记，工单编号是" + orderNo.get() + "。工作人员会尽快与您联系。感谢您的来电，再见。", callId, channel);
                channel.setVariable("HOTLINE_NEXT", "hangup");
            }
        } catch (AgiHangupException e) {
            LOG.debug("caller hung up in call {}", call);
        } catch (RuntimeException e) {
            // The dialplan thanks the caller; the message waits in the spool.
            LOG.warn(
                    "the message of call {} is settled later: {}",
                    call,
                    e.getClass().getSimpleName());
        }
    }

    private void say(String text, CallId callId, AgiChannel channel) throws AgiException {
        Path file = sounds.resolve("call-" + callId + ".sln");
        try {
            Files.write(file, speaker.pcm(text));
            channel.streamFile(sounds.resolve("call-" + callId).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            file.toFile().delete();
        }
    }
}
