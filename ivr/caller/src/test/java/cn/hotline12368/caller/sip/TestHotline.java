package cn.hotline12368.caller.sip;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.util.function.Predicate;

/** The other end of a call on a real UDP socket; the test says what it does, message by message. */
final class TestHotline implements AutoCloseable {
    static final String TAG = ";tag=hotline";
    private static final InetSocketAddress AUDIO = new InetSocketAddress(InetAddress.getLoopbackAddress(), 40_000);

    private final DatagramSocket socket;
    private SocketAddress caller = new InetSocketAddress(0);
    private long sequence = 100;

    TestHotline() throws IOException {
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    }

    InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    Dialling dialling(String callerNumber) {
        return new Dialling(address(), "127.0.0.1", "12368", callerNumber);
    }

    SipMessage.Request request(String method) throws IOException {
        return (SipMessage.Request) next(message -> message instanceof SipMessage.Request request
                && request.method().equals(method));
    }

    SipMessage.Response response(int status) throws IOException {
        return (SipMessage.Response)
                next(message -> message instanceof SipMessage.Response response && response.status() == status);
    }

    boolean isSilentFor(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            socket.receive(new DatagramPacket(new byte[4_000], 4_000));
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        }
    }

    private SipMessage next(Predicate<SipMessage> wanted) throws IOException {
        socket.setSoTimeout(5_000);
        var packet = new DatagramPacket(new byte[4_000], 4_000);
        while (true) {
            packet.setLength(4_000);
            socket.receive(packet);
            caller = packet.getSocketAddress();
            SipMessage message = SipParser.parse(packet.getData(), packet.getLength());
            if (wanted.test(message)) {
                return message;
            }
        }
    }

    void reply(SipMessage.Request request, int status) throws IOException {
        send(tagged(Messages.response(request, status, "Test")));
    }

    SipMessage.Response answer(SipMessage.Request invite) throws IOException {
        return answer(invite, Sdp.offer(AUDIO));
    }

    SipMessage.Response answer(SipMessage.Request invite, String description) throws IOException {
        SipMessage.Response bare = tagged(Messages.response(invite, 200, "OK"));
        Headers headers = bare.headers()
                .with("Contact", "<sip:hotline@127.0.0.1:" + address().getPort() + ">");
        var answer = new SipMessage.Response(200, "OK", headers, description);
        send(answer);
        return answer;
    }

    /** A request within the call that the INVITE began. */
    SipMessage.Request ask(SipMessage.Request invite, String method, String body) throws IOException {
        Headers headers = Headers.none()
                .with("Via", Messages.via(address()))
                .with("From", invite.headers().required("To") + TAG)
                .with("To", invite.headers().required("From"))
                .with("Call-ID", invite.callId())
                .with("CSeq", ++sequence + " " + method);
        var request =
                new SipMessage.Request(method, Address.uri(invite.headers().required("Contact")), headers, body);
        send(request);
        return request;
    }

    void send(SipMessage message) throws IOException {
        byte[] bytes = message.bytes();
        socket.send(new DatagramPacket(bytes, bytes.length, caller));
    }

    private static SipMessage.Response tagged(SipMessage.Response response) {
        var lines = response.headers().lines().stream()
                .map(line -> line.name().equals("To") ? new Headers.Line("To", line.value() + TAG) : line)
                .toList();
        return new SipMessage.Response(response.status(), response.reason(), new Headers(lines), "");
    }

    @Override
    public void close() {
        socket.close();
    }
}
