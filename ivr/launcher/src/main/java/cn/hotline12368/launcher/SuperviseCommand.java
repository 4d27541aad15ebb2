package cn.hotline12368.launcher;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.part.Parts;
import cn.hotline12368.launcher.process.Lease;
import cn.hotline12368.launcher.process.Step;
import cn.hotline12368.launcher.process.Supervisor;
import cn.hotline12368.launcher.settings.Home;
import cn.hotline12368.launcher.settings.Secrets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** The supervisor process itself: sets up, starts, then only watches until it is asked to end. */
final class SuperviseCommand {

    private final Scene scene;
    private final Home home;
    private final Progress progress = new Progress(System.out, Clock.systemUTC());
    private final CountDownLatch ended = new CountDownLatch(1);

    SuperviseCommand(Scene scene) {
        this.scene = scene;
        this.home = scene.settings().home();
    }

    /** Written when the start is over; names what did not get ready. */
    static Path readyFile(Home home) {
        return home.run().resolve("ready");
    }

    int run() {
        Lease lease = Lease.take(home.run())
                .orElseThrow(() -> new CannotRunException("another supervisor runs in " + home.folder()));
        try (lease) {
            scene.writeDown();
            var parts = new Parts(scene.settings(), Secrets.readOrMake(home.secrets()));
            endChildrenAtExit();
            parts.prepare(progress);
            supervise(new Supervisor(home.run(), parts.stages(), progress));
        }
        return 0;
    }

    /** However it ends, everything is stopped before the next supervisor may begin. */
    private void supervise(Supervisor supervisor) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(supervisor), "stop"));
        try {
            start(supervisor);
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            supervisor.stop();
        }
    }

    private void start(Supervisor supervisor) {
        List<Step> late = supervisor.start();
        if (supervisor.stopped()) {
            return;
        }
        new Welcome(scene.settings()).print();
        if (!late.isEmpty()) {
            progress.say("not ready yet: " + names(late) + "; see above");
        }
        Folders.write(readyFile(home), names(late));
    }

    private static String names(List<Step> steps) {
        return steps.stream().map(Step::name).collect(Collectors.joining(", "));
    }

    private void end(Supervisor supervisor) {
        supervisor.stop();
        Folders.delete(readyFile(home));
        progress.say("everything is stopped");
        ended.countDown();
    }

    /** A download or an unpacking that a stop interrupts; the services have ended in order by then. */
    private static void endChildrenAtExit() {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> ProcessHandle.current()
                        .children()
                        .forEach(child -> {
                            if (child.info()
                                    .command()
                                    .filter(name -> name.matches(".*/(apt-get|dpkg-deb)"))
                                    .isPresent()) {
                                child.destroy();
                            }
                        })));
    }
}
