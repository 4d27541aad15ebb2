package cn.hotline12368.bridge.ear;

/** The speech model cannot be used; the message says which folder and what to do. */
public final class EarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EarException(String message) {
        super(message);
    }
}
