package cn.hotline12368.caller.rtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
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
    private final SecureRandom random = new SecureRandom();
    private volatile Target target = new Target(new InetSocketAddress(0), OptionalInt.empty());
    private volatile long started;

    private record Target(InetSocketAddress address, OptionalInt eventPayload) {}

    private VoiceLine(DatagramSocket socket) {
        this.socket = socket;
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
        target = new Target(address, eventPayload);
    }

    /** The moment of answer: position 0. */
    public void start() {
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
        int source = random.nextInt();
        int sequence = random.nextInt(0x10000);
        int firstTimestamp = random.nextInt();
        for (int tick = 0; !socket.isClosed(); tick++) {
            waitUntil(started + tick * TICK_NANOS);
            long position = (long) tick * Frame.SAMPLES;
            send(outbox.take(position), position, tick == 0, (sequence + tick) & 0xFFFF, firstTimestamp, source);
        }
    }

    private void send(Frame frame, long position, boolean first, int sequence, int firstTimestamp, int source) {
        Target now = target;
        int timestamp = firstTimestamp + (int) position;
        switch (frame) {
            case Frame.Key key
            when now.eventPayload().isPresent() -> {
                int down = timestamp - key.tick() * Frame.SAMPLES;
                transmit(
                        now,
                        new RtpPacket(
                                now.eventPayload().getAsInt(), key.tick() == 0, sequence, down, source, key.payload()));
            }
            case Frame.Key unheard -> transmit(now, voice(Frame.SILENCE, first, sequence, timestamp, source));
            case Frame.Voice voice -> {
                caller.write(position, ALaw.decode(voice.codes()));
                transmit(now, voice(voice, first, sequence, timestamp, source));
            }
        }
    }

    private static RtpPacket voice(Frame.Voice voice, boolean first, int sequence, int timestamp, int source) {
        return new RtpPacket(RtpPacket.ALAW, first, sequence, timestamp, source, voice.codes());
    }

    private void transmit(Target now, RtpPacket packet) {
        byte[] bytes = packet.bytes();
        try {
            socket.send(new DatagramPacket(bytes, bytes.length, now.address()));
        } catch (IOException e) {
            // One frame lost, as lines lose them.
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
