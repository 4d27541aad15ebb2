package cn.hotline12368.launcher;

import cn.hotline12368.launcher.process.Lease;
import cn.hotline12368.launcher.process.Roll;
import cn.hotline12368.launcher.settings.Home;
import java.time.Duration;

/** Ends the supervisor, which ends all it started; then whatever a supervisor that died had left. */
final class StopCommand {

    private static final Duration STOPS_WITHIN = Duration.ofMinutes(2);

    private final Scene scene;

    StopCommand(Scene scene) {
        this.scene = scene;
    }

    int run() {
        Home home = scene.settings().home();
        boolean ran = scene.running() != 0;
        Lease.end(home.run(), STOPS_WITHIN);
        int leftovers = new Roll(home.run(), scene.parts().services()).endLeftovers();
        if (leftovers > 0) {
            System.out.println("Ended " + leftovers + " processes that an earlier run had left.");
        }
        System.out.println(ran || leftovers > 0 ? "Stopped." : "Nothing was running.");
        return 0;
    }
}
