package cn.hotline12368.caller.ear;

/** The speech model cannot be used; the message is for the person at the terminal. */
public final class NoModel extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoModel(String message) {
        super(message);
    }
}
