package cn.hotline12368.knowledge;

/** A seed article is not as it must be; the message tells its author where to look. */
public final class SeedException extends RuntimeException {

    SeedException(String file, String key, String problem) {
        super(file + ": " + key + ": " + problem);
    }
}
