package cn.hotline12368.bridge.audio;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.UUID;

/** The other end of an AudioSocket connection, as Asterisk's application behaves. Writes on one thread, reads on another. */
public final class AsteriskSide implements AutoCloseable {

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    public AsteriskSide(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new DataInputStream(socket.getInputStream());
        out = new DataOutputStream(socket.getOutputStream());
    }

    /** @param kind -1 at the end of the connection */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Message(int kind, byte[] payload) {}

    public void id(UUID id) throws IOException {
        send(
                0x01,
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    public void audio(byte[] pcm) throws IOException {
        for (byte[] frame : Sounds.frames(pcm)) {
            send(0x10, frame);
        }
    }

    public void key(char key) throws IOException {
        send(0x03, new byte[] {(byte) key});
    }

    public void send(int kind, byte[] payload) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(kind);
        message.write(payload.length >> 8);
        message.write(payload.length);
        message.writeBytes(payload);
        raw(message.toByteArray());
    }

    public synchronized void raw(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    public Message read() throws IOException {
        int kind = in.read();
        return kind < 0 ? new Message(-1, new byte[0]) : new Message(kind, in.readNBytes(in.readUnsignedShort()));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
