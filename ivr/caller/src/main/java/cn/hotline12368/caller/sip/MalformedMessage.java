package cn.hotline12368.caller.sip;

/** A datagram or a session description that breaks the grammar; the message names the fault, never the content. */
final class MalformedMessage extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedMessage(String fault) {
        super(fault);
    }
}
