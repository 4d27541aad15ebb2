package cn.hotline12368.launcher.host;

/**
 * Something a person has to put right. The message is the one line that person reads: it names what is missing and how
 * to get it, and never a secret.
 */
public final class CannotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotRunException(String message) {
        super(message);
    }

    public CannotRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
