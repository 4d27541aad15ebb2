package cn.hotline12368.console.story;

import cn.hotline12368.calllog.CallEvent.MessageLeft;
import cn.hotline12368.calllog.CallId;
import cn.hotline12368.calllog.CallLog;
import cn.hotline12368.calllog.CallStory;
import cn.hotline12368.calllog.Chain;
import cn.hotline12368.calllog.Recorded;
import cn.hotline12368.calllog.Transcript;
import java.util.List;
import java.util.Optional;

/**
 * All events of one call, at least one of them readable.
 *
 * @param readable those that this program understands; erased ones are among them
 */
public record CallRecord(List<Recorded> events, List<Recorded> readable) {

    /** Empty for an unknown call. */
    public static Optional<CallRecord> read(CallLog log, CallId callId) {
        List<Recorded> events = log.events(callId);
        List<Recorded> readable = events.stream().filter(CallRecord::readable).toList();
        return readable.isEmpty() ? Optional.empty() : Optional.of(new CallRecord(events, readable));
    }

    public static boolean readable(Recorded event) {
        try {
            event.event();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    public CallStory story() {
        return CallStory.of(readable);
    }

    public Transcript transcript() {
        return Transcript.of(readable);
    }

    public boolean chainIntact() {
        return Chain.intact(events);
    }

    /** The file with the message that the caller left last. */
    public Optional<String> message() {
        return readable.reversed().stream()
                .map(Recorded::event)
                .filter(MessageLeft.class::isInstance)
                .map(event -> ((MessageLeft) event).file())
                .findFirst();
    }
}
