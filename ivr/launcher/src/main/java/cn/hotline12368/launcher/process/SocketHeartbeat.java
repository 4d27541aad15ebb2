package cn.hotline12368.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;

/** Sends some bytes to a local port and looks at the start of what comes back. */
public final class SocketHeartbeat implements Heartbeat {

    private static final int ENOUGH = 64;

    private final int port;
    private final byte[] question;
    private final Predicate<byte[]> alive;

    /** The predicate is given the first bytes of the answer, as many as one read returned. */
    public SocketHeartbeat(int port, byte[] question, Predicate<byte[]> alive) {
        this.port = port;
        this.question = question.clone();
        this.alive = alive;
    }

    @Override
    public boolean beats(Duration within) {
        int millis = (int) within.toMillis();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), millis);
            socket.setSoTimeout(millis);
            socket.getOutputStream().write(question);
            var answer = new byte[ENOUGH];
            int length = socket.getInputStream().read(answer);
            return length > 0 && alive.test(Arrays.copyOf(answer, length));
        } catch (IOException e) {
            return false;
        }
    }
}
