package cn.hotline12368.launcher;

import cn.hotline12368.launcher.host.Progress;
import java.time.Clock;

/** Fetches the binaries only; {@code ./hotline test} does so first, because unit tests need espeak-ng and sox too. */
final class ProvisionCommand {

    private final Scene scene;

    ProvisionCommand(Scene scene) {
        this.scene = scene;
    }

    int run() {
        scene.parts().provide(new Progress(System.out, Clock.systemUTC()));
        return 0;
    }
}
