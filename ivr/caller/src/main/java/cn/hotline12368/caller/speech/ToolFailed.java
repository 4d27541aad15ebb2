package cn.hotline12368.caller.speech;

/** A program that makes the caller's sound is missing or gave up; the message is for the person at the terminal. */
public final class ToolFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    ToolFailed(String message) {
        super(message);
    }

    ToolFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
