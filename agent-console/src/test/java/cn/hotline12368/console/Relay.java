package cn.hotline12368.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the console and a server of its own, so that a test can take the server away from one console only.
 * While cut, connections are refused and those that were open are gone.
 */
public final class Relay {

    private final int to;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket server;

    public Relay(int to) {
        this.to = to;
        this.port = freePort();
        join();
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public void join() {
        try {
            var listening = new ServerSocket();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            server = listening;
            Thread.ofVirtual().start(() -> accept(listening));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void cut() {
        if (server != null) {
            close(server);
        }
        open.forEach(Relay::close);
        open.clear();
    }

    private void accept(ServerSocket listening) {
        try {
            while (true) {
                connect(listening.accept());
            }
        } catch (IOException e) {
            // The relay was cut.
            close(listening);
        }
    }

    private void connect(Socket client) {
        try {
            Socket target = new Socket(InetAddress.getLoopbackAddress(), to);
            open.add(client);
            open.add(target);
            Thread.ofVirtual().start(() -> copy(client, target));
            Thread.ofVirtual().start(() -> copy(target, client));
        } catch (IOException e) {
            // The server behind is not there: the client sees a closed connection.
            close(client);
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // The other direction ends too.
            close(to);
        } finally {
            close(from);
            close(to);
        }
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            throw new IllegalStateException("a test's socket does not close", e);
        }
    }
}
