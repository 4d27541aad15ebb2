package cn.hotline12368.bridge.audio;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes AudioSocket connections. Each has two virtual threads, a reader and a pacer.
 *
 * <p>Must be open before the AGI port and closed after it: Asterisk 22.10 closes the file descriptor twice when a connect
 * is refused, and the second close can hit another call's recording.
 */
public final class AudioSocketServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AudioSocketServer.class);

    private final ServerSocket server;
    private final Function<UUID, @Nullable AudioLine> lines;
    private final AtomicInteger live = new AtomicInteger();

    /** @param lines the conversation that expects this connection; null when nobody does */
    public AudioSocketServer(int port, Function<UUID, @Nullable AudioLine> lines) throws IOException {
        this.lines = lines;
        server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_024);
        Thread.ofPlatform().name("audiosocket-accept").daemon().start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    public int live() {
        return live.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().name("audio-reader").start(() -> serve(socket));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    LOG.warn("AudioSocket connection could not be taken: {}", e.getMessage());
                }
            }
        }
    }

    private void serve(Socket socket) {
        live.incrementAndGet();
        try (AudioSocketConnection connection = new AudioSocketConnection(socket)) {
            UUID id = connection.readId();
            AudioLine line = lines.apply(id);
            if (line == null) {
                LOG.warn("AudioSocket connection for a call that nobody expects: {}", id);
                connection.hangUp();
                return;
            }
            connection.serve(line);
        } catch (IOException e) {
            LOG.debug("AudioSocket connection ended: {}", e.getMessage());
        } finally {
            live.decrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
