package cn.hotline12368.caller.rtp;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.OptionalInt;

/** Numbers and sends frames: one source, sequence and timestamp from random starts. One thread sends, any may aim. */
final class Sender {
    private final DatagramSocket socket;
    private final int source;
    private final int firstTimestamp;
    private int sequence;
    private volatile Target target = new Target(new InetSocketAddress(0), OptionalInt.empty());

    private record Target(InetSocketAddress address, OptionalInt eventPayload) {}

    Sender(DatagramSocket socket) {
        var random = new SecureRandom();
        this.socket = socket;
        source = random.nextInt();
        firstTimestamp = random.nextInt();
        sequence = random.nextInt(0x10000);
    }

    void aim(InetSocketAddress address, OptionalInt eventPayload) {
        target = new Target(address, eventPayload);
    }

    /** A key goes out as silence to an end that takes no telephone events. */
    void send(Frame frame, long position) {
        Target now = target;
        RtpPacket packet = switch (frame) {
            case Frame.Key key
            when now.eventPayload().isPresent() -> event(key, now.eventPayload().getAsInt(), position);
            case Frame.Key unheard -> voice(Frame.SILENCE, position);
            case Frame.Voice voice -> voice(voice, position);
        };
        sequence = (sequence + 1) & 0xFFFF;
        byte[] bytes = packet.bytes();
        try {
            socket.send(new DatagramPacket(bytes, bytes.length, now.address()));
        } catch (IOException e) {
            // One frame lost, as lines lose them.
        }
    }

    private RtpPacket voice(Frame.Voice voice, long position) {
        int timestamp = firstTimestamp + (int) position;
        return new RtpPacket(RtpPacket.ALAW, position == 0, sequence, timestamp, source, voice.codes());
    }

    private RtpPacket event(Frame.Key key, int payloadType, long position) {
        int keyWentDown = firstTimestamp + (int) position - key.tick() * Frame.SAMPLES;
        return new RtpPacket(payloadType, key.tick() == 0, sequence, keyWentDown, source, key.payload());
    }
}
