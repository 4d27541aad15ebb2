package cn.hotline12368.bridge.call;

/** The caller hung up. Not a fault: the witness file tells the rest. */
public final class CallerGoneException extends Exception {

    private static final long serialVersionUID = 1L;

    public CallerGoneException(Throwable cause) {
        super("the caller hung up", cause);
    }
}
