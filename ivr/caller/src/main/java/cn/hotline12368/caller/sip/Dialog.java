package cn.hotline12368.caller.sip;

import java.util.List;

/**
 * What both ends agreed on with the 2xx (RFC 3261, 12): whom requests go to and how they are marked. Immutable;
 * the sequence number counts on in {@link SipCall}.
 */
record Dialog(String callId, String local, String remote, String target, List<String> routes) {
    static Dialog of(SipMessage.Request invite, SipMessage.Response answer) {
        Headers headers = answer.headers();
        return new Dialog(
                invite.callId(),
                invite.headers().required("From"),
                headers.required("To"),
                Address.uri(headers.required("Contact")),
                Address.split(headers.all("Record-Route")).reversed());
    }

    SipMessage.Request request(String method, long sequence, String via) {
        Headers headers = Headers.none()
                .with("Via", via)
                .with("Max-Forwards", "70")
                .withAll("Route", routes)
                .with("From", local)
                .with("To", remote)
                .with("Call-ID", callId)
                .with("CSeq", sequence + " " + method);
        return new SipMessage.Request(method, target, headers, "");
    }
}
