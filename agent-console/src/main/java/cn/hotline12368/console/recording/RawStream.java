package cn.hotline12368.console.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Header, then samples; skips without reading, so that a player may jump within an hour. Single-threaded. */
final class RawStream extends InputStream {

    private final byte[] header;
    private final FileChannel samples;
    private final long length;
    private long position;

    RawStream(Path file, long dataBytes) throws IOException {
        header = WavHeader.of(dataBytes);
        samples = FileChannel.open(file);
        length = header.length + dataBytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        int count = (int) Math.min(wanted, length - position);
        if (count <= 0) {
            return wanted == 0 ? 0 : -1;
        }
        int read = position < header.length ? fromHeader(bytes, offset, count) : fromFile(bytes, offset, count);
        position += Math.max(0, read);
        return read;
    }

    private int fromHeader(byte[] bytes, int offset, int wanted) {
        int count = (int) Math.min(wanted, header.length - position);
        System.arraycopy(header, (int) position, bytes, offset, count);
        return count;
    }

    private int fromFile(byte[] bytes, int offset, int wanted) throws IOException {
        return samples.read(ByteBuffer.wrap(bytes, offset, wanted), position - header.length);
    }

    @Override
    public long skip(long count) {
        long skipped = Math.clamp(count, 0, length - position);
        position += skipped;
        return skipped;
    }

    @Override
    public void close() throws IOException {
        samples.close();
    }
}
