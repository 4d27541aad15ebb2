package cn.hotline12368.caller.sip;

import java.net.InetSocketAddress;
import java.util.UUID;

/** Messages whose shape follows from another message. */
final class Messages {
    static final String ALLOW = "INVITE, ACK, BYE, CANCEL, OPTIONS";
    static final long FIRST_SEQUENCE = 1;

    private Messages() {}

    static String token() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }

    static String via(InetSocketAddress local) {
        return "SIP/2.0/UDP " + local.getAddress().getHostAddress() + ":" + local.getPort() + ";rport;branch=z9hG4bK"
                + token();
    }

    static SipMessage.Request invite(Dialling dialling, String via, String contact, String offer) {
        Headers headers = Headers.none()
                .with("Via", via)
                .with("Max-Forwards", "70")
                .with("From", dialling.from() + ";tag=" + token())
                .with("To", "<" + dialling.uri() + ">")
                .with("Call-ID", UUID.randomUUID().toString())
                .with("CSeq", FIRST_SEQUENCE + " INVITE")
                .with("Contact", contact)
                .with("Allow", ALLOW)
                .with("User-Agent", "hotline-caller");
        if (dialling.callerNumber().isEmpty()) {
            headers = headers.with("Privacy", "id");
        }
        return new SipMessage.Request("INVITE", dialling.uri(), headers.with("Content-Type", "application/sdp"), offer);
    }

    /** Belongs to the INVITE's own transaction, so the Via is the same (RFC 3261, 17.1.1.3). */
    static SipMessage.Request refusalAck(SipMessage.Request invite, SipMessage.Response refusal) {
        return sibling(invite, "ACK", refusal.headers().required("To"));
    }

    static SipMessage.Request cancel(SipMessage.Request invite) {
        return sibling(invite, "CANCEL", invite.headers().required("To"));
    }

    private static SipMessage.Request sibling(SipMessage.Request invite, String method, String to) {
        Headers from = invite.headers();
        Headers headers = Headers.none()
                .with("Via", from.required("Via"))
                .with("Max-Forwards", "70")
                .with("From", from.required("From"))
                .with("To", to)
                .with("Call-ID", invite.callId())
                .with("CSeq", invite.cseq().number() + " " + method);
        return new SipMessage.Request(method, invite.uri(), headers, "");
    }

    static SipMessage.Response response(SipMessage.Request request, int status, String reason) {
        Headers from = request.headers();
        Headers headers = Headers.none()
                .withAll("Via", from.all("Via"))
                .withAll("Record-Route", from.all("Record-Route"))
                .with("From", from.required("From"))
                .with("To", from.required("To"))
                .with("Call-ID", request.callId())
                .with("CSeq", from.required("CSeq"))
                .with("Allow", ALLOW);
        return new SipMessage.Response(status, reason, headers, "");
    }
}
