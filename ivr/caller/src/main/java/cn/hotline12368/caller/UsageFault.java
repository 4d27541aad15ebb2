package cn.hotline12368.caller;

/** The command line asks for what cannot be done; the message is for the person who typed it. */
final class UsageFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageFault(String message) {
        super(message);
    }
}
