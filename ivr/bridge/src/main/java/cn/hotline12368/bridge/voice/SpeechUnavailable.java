package cn.hotline12368.bridge.voice;

/** No speech could be made. The message names the tool and what it did, never what was to be said. */
public final class SpeechUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    SpeechUnavailable(String message) {
        super(message);
    }

    SpeechUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
