package cn.hotline12368.launcher;

import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.provision.ToolKit;
import java.time.Clock;
import java.util.List;

/** Hands {@code call} on to the test caller. */
final class CallerCommand {

    private final Scene scene;

    CallerCommand(Scene scene) {
        this.scene = scene;
    }

    /** Returns the exit code of the caller itself. */
    int run(List<String> arguments) {
        new ToolKit(scene.settings().cache(), new Progress(System.err, Clock.systemUTC())).ensure();
        return Foreground.run(scene, scene.parts().caller(arguments));
    }
}
