package cn.hotline12368.calllog;

/** The disk does not take or give journal lines: full, read-only, or held by another process. */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
