package cn.hotline12368.bridge.audio;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The AudioSocket protocol of Asterisk's {@code res_audiosocket}: one byte kind, two bytes length, payload.
 *
 * <p>Audio is sent one frame each 20 ms: Asterisk passes on what it gets at once, so a burst would reach the telephone as
 * a burst.
 */
final class AudioSocketConnection implements Closeable {

    private static final int HANG_UP = 0x00;
    private static final int ID = 0x01;
    private static final int KEY = 0x03;
    private static final int AUDIO_8K = 0x10;
    private static final int ERROR = 0xff;
    private static final int ID_BYTES = 16;
    private static final int ID_PATIENCE_MS = 2_000;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    // The pacer and a conversation that hangs up both write.
    private final ReentrantLock writing = new ReentrantLock();
    private byte[] begun = new byte[0];

    AudioSocketConnection(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    }

    UUID readId() throws IOException {
        socket.setSoTimeout(ID_PATIENCE_MS);
        int kind = in.readUnsignedByte();
        if (kind != ID || in.readUnsignedShort() != ID_BYTES) {
            throw new IOException("AudioSocket did not begin with an id");
        }
        byte[] payload = new byte[ID_BYTES];
        in.readFully(payload);
        socket.setSoTimeout(0);
        ByteBuffer id = ByteBuffer.wrap(payload);
        return new UUID(id.getLong(), id.getLong());
    }

    /** Reader's thread, until the other side goes. */
    void serve(AudioLine line) throws IOException {
        line.connected(this::hangUp);
        Thread.ofVirtual().name("audio-pacer").start(() -> pace(line));
        try {
            while (readOne(line)) {
                // each message is handed over by itself
            }
        } finally {
            line.accept(new Input.Gone());
        }
    }

    private boolean readOne(AudioLine line) throws IOException {
        int kind = in.read();
        if (kind < 0 || kind == HANG_UP || kind == ERROR) {
            return false;
        }
        byte[] payload = in.readNBytes(in.readUnsignedShort());
        if (kind == AUDIO_8K) {
            hear(payload, line);
        } else if (kind == KEY && payload.length == 1) {
            line.accept(new Input.Key((char) payload[0]));
        }
        return true;
    }

    /** A carrier may send 30 ms at a time; what is left over begins the next frame. */
    private void hear(byte[] payload, AudioLine line) {
        byte[] audio = Arrays.copyOf(begun, begun.length + payload.length);
        System.arraycopy(payload, 0, audio, begun.length, payload.length);
        int at = 0;
        for (; audio.length - at >= Pcm.FRAME_BYTES; at += Pcm.FRAME_BYTES) {
            line.accept(new Input.Frame(Arrays.copyOfRange(audio, at, at + Pcm.FRAME_BYTES)));
        }
        begun = Arrays.copyOfRange(audio, at, audio.length);
    }

    private void pace(AudioLine line) {
        Pace pace = new Pace(System.nanoTime());
        try {
            while (!socket.isClosed()) {
                send(AUDIO_8K, line.nextFrame());
                LockSupport.parkNanos(pace.sent(System.nanoTime()));
            }
        } catch (IOException e) {
            // The reader sees the end too, and says so to the conversation.
        }
    }

    void hangUp() {
        try {
            send(HANG_UP, new byte[0]);
        } catch (IOException e) {
            // Already gone, which is what was wanted.
        }
    }

    private void send(int kind, byte[] payload) throws IOException {
        writing.lock();
        try {
            out.writeByte(kind);
            out.writeShort(payload.length);
            out.write(payload);
            out.flush();
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
