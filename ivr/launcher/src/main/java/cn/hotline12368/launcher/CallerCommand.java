package cn.hotline12368.launcher;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.part.Parts;
import cn.hotline12368.launcher.provision.ToolKit;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** Hands {@code call} on to the test caller, which finds ports, tools and model in its environment. */
final class CallerCommand {

    private final Scene scene;

    CallerCommand(Scene scene) {
        this.scene = scene;
    }

    /** Returns the exit code of the caller itself. */
    int run(List<String> arguments) {
        Parts parts = scene.parts();
        new ToolKit(scene.settings().cache(), new Progress(System.err, Clock.systemUTC())).ensure();
        var builder = new ProcessBuilder(parts.caller(arguments)).inheritIO();
        builder.environment().putAll(parts.environment());
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new CannotRunException("cannot start the caller: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
