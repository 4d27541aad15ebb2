package cn.hotline12368.knowledge;

/** A seed article is not as it must be; the message tells its author where to look. */
public final class SeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String problem;

    SeedException(String file, String key, String problem) {
        super(file + ": " + key + ": " + problem);
        this.key = key;
        this.problem = problem;
    }

    Flaw flaw() {
        return new Flaw(key, problem);
    }
}
