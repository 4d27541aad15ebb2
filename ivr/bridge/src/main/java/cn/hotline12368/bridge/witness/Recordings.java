package cn.hotline12368.bridge.witness;

import cn.hotline12368.calllog.CallId;
import java.nio.file.Path;

/** Asterisk's recordings: headerless stereo, 16 bit, 8 kHz, caller left, machine right. */
public final class Recordings {

    private static final int BYTES_PER_MS = 32;

    private final Path folder;

    public Recordings(Path folder) {
        this.folder = folder;
    }

    /** How much of a call was recorded so far; 0 when there is no file yet. */
    public long lengthMs(CallId callId) {
        return folder.resolve(callId + ".raw").toFile().length() / BYTES_PER_MS;
    }
}
