package cn.hotline12368.console.recording;

import cn.hotline12368.calllog.CallId;
import cn.hotline12368.console.http.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The folders that Asterisk writes to. Read only, and never a file outside of them. */
public final class Recordings {

    private static final Pattern MESSAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.wav");

    private final Path calls;
    private final Path messages;

    Recordings(Path calls, Path messages) {
        this.calls = calls;
        this.messages = messages;
    }

    /** The address of a call's recording; empty when there is none. */
    public Optional<String> address(CallId callId) {
        return Files.isRegularFile(file(callId))
                ? Optional.of("/api/v1/calls/" + callId + "/recording")
                : Optional.empty();
    }

    public Resource call(CallId callId) {
        try {
            return new RawRecording(file(callId));
        } catch (IOException e) {
            throw ProblemException.notFound("这通来电没有录音");
        }
    }

    public boolean hasMessage(String name) {
        return MESSAGE.matcher(name).matches() && Files.isRegularFile(messages.resolve(name));
    }

    public Resource message(String name) {
        if (!hasMessage(name)) {
            throw ProblemException.notFound("没有找到留言录音");
        }
        return new FileSystemResource(messages.resolve(name));
    }

    private Path file(CallId callId) {
        return calls.resolve(callId + ".raw");
    }
}
