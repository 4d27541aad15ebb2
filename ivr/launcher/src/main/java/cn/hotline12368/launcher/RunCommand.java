package cn.hotline12368.launcher;

import cn.hotline12368.launcher.host.CannotRunException;
import cn.hotline12368.launcher.host.Folders;
import cn.hotline12368.launcher.host.Turn;
import cn.hotline12368.launcher.process.Lease;
import cn.hotline12368.launcher.settings.Home;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Starts the supervisor as a process of its own and shows what it says: with {@code --detach} until everything is up,
 * otherwise until Ctrl-C, which ends it. The supervisor runs from a copy of our jar, which a build can't pull away.
 */
final class RunCommand {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(90);
    private static final int LOOK_EVERY_MS = 100;

    private final Scene scene;
    private final Home home;
    private final Path ready;

    RunCommand(Scene scene) {
        this.scene = scene;
        this.home = scene.settings().home();
        this.ready = SuperviseCommand.readyFile(home);
    }

    int run(List<String> options) {
        boolean detach = options.equals(List.of("--detach"));
        if (!detach && !options.isEmpty()) {
            throw new CannotRunException("run knows only --detach, not " + String.join(" ", options));
        }
        Turn turn = Turn.waitFor(home.run().resolve("start.lock"));
        try {
            if (scene.running() != 0) {
                return alreadyRuns();
            }
            Folders.delete(ready);
            Process supervisor = start();
            if (!detach) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(supervisor), "end-supervisor"));
            }
            return follow(supervisor, turn, detach);
        } finally {
            turn.close();
        }
    }

    private int alreadyRuns() {
        System.out.println("The hotline runs already (supervisor pid " + scene.running() + ").");
        new Welcome(scene.settings()).print();
        return 0;
    }

    private Process start() {
        Path log = home.log("supervisor");
        Folders.write(log, "");
        var builder = new ProcessBuilder(
                        "setsid",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dhotline.root=" + scene.settings().root(),
                        "-Xmx128m",
                        "-jar",
                        ownCopy().toString(),
                        "supervise")
                .directory(home.folder().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new CannotRunException("cannot start the supervisor: " + e.getMessage(), e);
        }
    }

    /** Others may have their turn once everything is up. */
    private int follow(Process supervisor, Turn turn, boolean detach) {
        try (var follower = new LogFollower(home.log("supervisor"))) {
            show(follower, supervisor, () -> Files.exists(ready));
            turn.close();
            if (!detach) {
                show(follower, supervisor, () -> false);
            }
            return supervisor.isAlive() ? readiness() : supervisor.exitValue();
        } catch (IOException e) {
            throw new CannotRunException("cannot follow the supervisor: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void show(LogFollower follower, Process supervisor, BooleanSupplier enough)
            throws IOException, InterruptedException {
        while (supervisor.isAlive() && !enough.getAsBoolean()) {
            follower.copyNewTo(System.out);
            supervisor.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        }
        follower.copyNewTo(System.out);
    }

    private int readiness() throws IOException {
        return Files.readString(ready).isBlank() ? 0 : 1;
    }

    /** On Ctrl-C, while the main thread goes on showing what the supervisor says. */
    private void end(Process supervisor) {
        if (supervisor.isAlive()) {
            Lease.end(home.run(), STOPS_WITHIN);
            supervisor.destroy();
            try {
                supervisor.waitFor(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS);
                Thread.sleep(LOOK_EVERY_MS * 2L);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Path ownCopy() {
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        Path copy = home.app("launcher");
        Path aside = copy.resolveSibling("launcher.jar.new");
        try {
            Folders.make(Folders.parent(copy));
            Files.copy(jar, aside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(aside, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new CannotRunException("cannot copy " + jar + ": " + e.getMessage(), e);
        }
    }
}
