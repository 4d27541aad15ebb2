package cn.hotline12368.caller.sip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.util.function.Consumer;

/**
 * The one UDP socket of a call, connected to its peer, so that the kernel reports a closed port. A thread of its own
 * reads; {@link #send} may be called from any thread.
 */
final class Wire implements AutoCloseable {
    private final DatagramSocket socket;

    Wire(InetSocketAddress local, InetSocketAddress peer) {
        try {
            socket = new DatagramSocket(local);
            socket.connect(peer);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open a UDP socket", e);
        }
    }

    void listen(Consumer<SipMessage> messages, Runnable nobodyListens) {
        Thread.ofPlatform().daemon().name("sip-wire").start(() -> read(messages, nobodyListens));
    }

    private void read(Consumer<SipMessage> messages, Runnable nobodyListens) {
        var packet = new DatagramPacket(new byte[65_535], 65_535);
        while (!socket.isClosed()) {
            try {
                packet.setLength(65_535);
                socket.receive(packet);
                messages.accept(SipParser.parse(packet.getData(), packet.getLength()));
            } catch (PortUnreachableException e) {
                nobodyListens.run();
            } catch (MalformedMessage e) {
                // A keep-alive (RFC 5626) or garbage: the sender repeats what matters.
            } catch (IOException e) {
                return;
            }
        }
    }

    void send(SipMessage message) {
        byte[] bytes = message.bytes();
        try {
            socket.send(new DatagramPacket(bytes, bytes.length));
        } catch (IOException e) {
            // Lost like any datagram; the transaction repeats it and the reader reports a closed port.
        }
    }

    InetSocketAddress local() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    @Override
    public void close() {
        socket.close();
    }
}
