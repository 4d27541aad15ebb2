package cn.hotline12368.console;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Everything that was logged in this JVM, since the first console was made. */
public final class Output {

    private static final ByteArrayOutputStream SEEN = new ByteArrayOutputStream();

    private Output() {}

    static void watch() {
        if (!(System.out instanceof Tee)) {
            System.setOut(new Tee(System.out));
        }
    }

    public static String text() {
        return SEEN.toString(StandardCharsets.UTF_8);
    }

    private static final class Tee extends PrintStream {

        Tee(OutputStream shown) {
            super(shown, true, StandardCharsets.UTF_8);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            SEEN.write(bytes, offset, length);
            super.write(bytes, offset, length);
        }

        @Override
        public void write(int value) {
            SEEN.write(value);
            super.write(value);
        }
    }
}
