package cn.hotline12368.caller.sip;

/** The call did not come about. */
public final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What the person in front of the terminal can act on. */
    public enum Reason {
        /** Nothing listens on the port: the kernel said so. */
        NOBODY_LISTENS,
        /** Something has the port and says nothing, not even 100 Trying. */
        NO_REPLY,
        /** It rang until patience ran out. */
        NOT_ANSWERED,
        /** A final response other than 2xx; {@link CallFailed#status} has it. */
        REFUSED,
        /** Answered, but without a codec in common. */
        NO_COMMON_CODEC,
        /** Hung up from this end before it was answered. */
        GIVEN_UP
    }

    private final Reason reason;
    private final int status;

    CallFailed(Reason reason) {
        this(reason, 0);
    }

    CallFailed(Reason reason, int status) {
        super(reason + (status == 0 ? "" : " " + status));
        this.reason = reason;
        this.status = status;
    }

    public Reason reason() {
        return reason;
    }

    /** SIP status of a refusal, else 0. */
    public int status() {
        return status;
    }
}
