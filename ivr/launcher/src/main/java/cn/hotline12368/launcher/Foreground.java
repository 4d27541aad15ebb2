package cn.hotline12368.launcher;

import cn.hotline12368.launcher.host.CannotRunException;
import java.io.IOException;
import java.util.List;

/** Runs one of our programs in the foreground: it finds ports, tools and folders in its environment and owns the terminal. */
final class Foreground {

    private Foreground() {}

    /** Returns its exit code. */
    static int run(Scene scene, List<String> command) {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(scene.parts().environment());
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new CannotRunException("cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
