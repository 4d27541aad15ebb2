package cn.hotline12368.launcher.process;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * A port that a service listens on.
 *
 * @param setting the variable that moves it
 * @param purpose what is heard there, for the message when it is taken
 */
public record Port(String setting, int number, Protocol protocol, String address, String purpose) {

    /** What the port carries. */
    public enum Protocol {
        TCP,
        UDP
    }

    public static Port tcp(String setting, int number, String purpose) {
        return new Port(setting, number, Protocol.TCP, "127.0.0.1", purpose);
    }

    public boolean free() {
        try {
            var here = new InetSocketAddress(InetAddress.getAllByName(address)[0], number);
            return switch (protocol) {
                case TCP -> canListen(here);
                case UDP -> canBind(here);
            };
        } catch (IOException e) {
            return false;
        }
    }

    public String complaint() {
        return "port " + number + " (" + purpose + ") is taken by another program: end it, or set " + setting
                + " to a free port";
    }

    private static boolean canListen(InetSocketAddress here) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(here);
            return true;
        }
    }

    private static boolean canBind(InetSocketAddress here) throws IOException {
        try (var socket = new DatagramSocket(null)) {
            socket.bind(here);
            return true;
        }
    }
}
