package cn.hotline12368.qa.cases;

/** The court's register, or the memory of locks, gives no answer. The message names no case and no person. */
public final class DirectoryAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DirectoryAwayException(String reason) {
        super(reason);
    }
}
