package cn.hotline12368.console.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A headerless recording seen as a WAV file, as long as it was at this moment: a live call's file still grows. */
final class RawRecording extends AbstractResource {

    private final Path file;
    private final long dataBytes;

    RawRecording(Path file) throws IOException {
        this.file = file;
        long size = Files.size(file);
        this.dataBytes = size - size % WavHeader.FRAME;
    }

    @Override
    public String getDescription() {
        return "recording";
    }

    @Override
    public long contentLength() {
        return WavHeader.BYTES + dataBytes;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new RawStream(file, dataBytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
