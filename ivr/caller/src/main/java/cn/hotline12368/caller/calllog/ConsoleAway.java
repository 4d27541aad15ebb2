package cn.hotline12368.caller.calllog;

/** The call log could not be asked; the message is for the person at the terminal. */
public final class ConsoleAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    ConsoleAway(String message) {
        super(message);
    }

    ConsoleAway(String message, Throwable cause) {
        super(message, cause);
    }
}
