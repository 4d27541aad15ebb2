package cn.hotline12368.console.routine;

import java.util.Arrays;

/** Where in our own code an exception came through, for logs that must not hold its message. */
public final class Culprit {

    private Culprit() {}

    public static String of(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("cn.hotline12368."))
                .findFirst()
                .or(() -> Arrays.stream(e.getStackTrace()).findFirst())
                .map(StackTraceElement::toString)
                .orElse("unknown place");
    }
}
