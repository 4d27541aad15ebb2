package cn.hotline12368.caller;

/** The line went dead while the script still had something to do on it. */
final class CallOver extends RuntimeException {
    private static final long serialVersionUID = 1;

    CallOver() {
        super("the call has ended", null, false, false);
    }
}
