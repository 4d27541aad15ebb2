package cn.hotline12368.caller.sip;

import java.net.InetSocketAddress;

/**
 * Who calls whom.
 *
 * @param local address of the own SIP and audio sockets; Asterisk knows its trunk by it, the port is any free one
 * @param callerNumber empty: the number is withheld (RFC 3323)
 */
public record Dialling(InetSocketAddress server, String local, String number, String callerNumber) {
    String from() {
        return callerNumber.isEmpty()
                ? "\"Anonymous\" <sip:anonymous@anonymous.invalid>"
                : "<sip:" + callerNumber + "@" + local + ">";
    }

    String uri() {
        return "sip:" + number + "@" + server.getAddress().getHostAddress() + ":" + server.getPort();
    }
}
