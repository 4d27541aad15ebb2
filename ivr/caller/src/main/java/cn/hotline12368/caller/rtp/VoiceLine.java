package cn.hotline12368.caller.rtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * Both directions of the audio. From {@link #start} on one thread sends a frame each 20 ms by the absolute clock, so
 * a late tick is caught up; another receives. All public methods may be called from any thread.
 */
public final class VoiceLine implements AutoCloseable {
    private static final long TICK_NANOS = 20_000_000;

    private final DatagramSocket socket;
    private final Track caller = new Track();
    private final Track hotline = new Track();
    private final Outbox outbox = new Outbox();
    private final Sender sender;
    private volatile long started;

    private VoiceLine(DatagramSocket socket) {
        this.socket = socket;
        this.sender = new Sender(socket);
    }

    public static VoiceLine open(String localAddress) {
        try {
            return new VoiceLine(new DatagramSocket(new InetSocketAddress(localAddress, 0)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open a UDP socket for audio", e);
        }
    }

    public InetSocketAddress local() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** Where to send from now on; a re-INVITE may move it. */
    public void aim(InetSocketAddress address, OptionalInt eventPayload) {
        sender.aim(address, eventPayload);
    }

    /** The moment of answer: position 0. The first frame leaves before the clock starts, so that loading code delays none. */
    public void start() {
        sender.send(Frame.SILENCE, 0);
        started = System.nanoTime();
        Thread.ofPlatform().daemon().name("rtp-send").start(this::sendAll);
        Thread.ofPlatform().daemon().name("rtp-receive").start(this::receiveAll);
    }

    public long position() {
        return (System.nanoTime() - started) / (TICK_NANOS / Frame.SAMPLES);
    }

    /** Completes with where it stands in the call once its last frame is sent. */
    public CompletableFuture<Span> say(short[] samples) {
        return outbox.add(Frame.voice(samples));
    }

    public CompletableFuture<Span> press(String keys) {
        return outbox.add(Frame.keys(keys));
    }

    public Track caller() {
        return caller;
    }

    public Track hotline() {
        return hotline;
    }

    private void sendAll() {
        for (int tick = 1; !socket.isClosed(); tick++) {
            waitUntil(started + tick * TICK_NANOS);
            long position = (long) tick * Frame.SAMPLES;
            Frame frame = outbox.take(position);
            if (frame instanceof Frame.Voice voice) {
                caller.write(position, ALaw.decode(voice.codes()));
            }
            sender.send(frame, position);
        }
    }

    private void receiveAll() {
        var placement = new Placement();
        var datagram = new DatagramPacket(new byte[2_048], 2_048);
        while (!socket.isClosed()) {
            try {
                datagram.setLength(2_048);
                socket.receive(datagram);
            } catch (IOException e) {
                continue;
            }
            RtpPacket.parse(datagram.getData(), datagram.getLength())
                    .filter(packet -> packet.payloadType() == RtpPacket.ALAW)
                    .ifPresent(packet ->
                            hotline.write(placement.place(packet, position()), ALaw.decode(packet.payload())));
        }
    }

    private static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
