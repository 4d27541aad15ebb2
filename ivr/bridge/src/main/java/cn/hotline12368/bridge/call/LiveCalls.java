package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.audio.AudioLine;
import cn.hotline12368.calllog.CallId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The calls that this process knows: talking now, or waiting for their end in Asterisk. Thread-safe. */
public final class LiveCalls {

    private final Map<CallId, CallRecord> known = new ConcurrentHashMap<>();
    private final Map<UUID, AudioLine> talking = new ConcurrentHashMap<>();

    /** The conversation that an AudioSocket connection belongs to; null when nobody expects it. */
    public @Nullable AudioLine line(UUID id) {
        return talking.get(id);
    }

    public int talking() {
        return talking.size();
    }

    public int known() {
        return known.size();
    }

    void talk(CallId callId, AudioLine line) {
        talking.put(callId.value(), line);
    }

    void talked(CallId callId) {
        talking.remove(callId.value());
    }

    boolean isTalking(CallId callId) {
        return talking.containsKey(callId.value());
    }

    /** @return the call's one record: this one, unless another thread was first */
    CallRecord add(CallRecord record) {
        CallRecord first = known.putIfAbsent(record.callId(), record);
        return first == null ? record : first;
    }

    @Nullable
    CallRecord get(CallId callId) {
        return known.get(callId);
    }

    void remove(CallId callId) {
        known.remove(callId);
    }
}
