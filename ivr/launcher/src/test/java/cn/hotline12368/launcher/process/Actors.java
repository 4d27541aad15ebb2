package cn.hotline12368.launcher.process;

import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.process.Step.Service;
import cn.hotline12368.launcher.process.Step.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Small shell scripts that play the parts, and write down when they come and go. */
final class Actors {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Path folder;

    Actors(Path folder) {
        this.folder = folder;
    }

    Path pids() {
        return folder.resolve("run");
    }

    /** Beats once it has written down its start, as long as the kernel runs it: a stopped one (SIGSTOP) does not. */
    Service service(String name) {
        return service(
                name,
                "trap 'echo -" + name + " >> diary; exit 0' TERM; echo +" + name
                        + " >> diary; while :; do sleep 0.05; done",
                within -> diary().contains("+" + name)
                        && ProcStat.of(pid(name))
                                .filter(stat -> stat.runs() && stat.state() != 'T')
                                .isPresent());
    }

    Service service(String name, String script, Heartbeat heartbeat) {
        return new Service(name, launch(name, script), care(heartbeat), List.of());
    }

    Task task(String name, String script) {
        return new Task(name, launch(name, script), Duration.ofSeconds(20));
    }

    Launch launch(String name, String script) {
        return new Launch(List.of("sh", "-c", script), Map.of(), folder, folder.resolve(name + ".log"), "1");
    }

    static Care care(Heartbeat heartbeat) {
        return new Care(
                heartbeat, Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofSeconds(2), Care.StopSignal.TERM);
    }

    Supervisor supervisor(List<List<Step>> stages) {
        return new Supervisor(
                pids(), stages, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), Clock.systemUTC()));
    }

    long pid(String name) {
        return Child.find(PidFile.of(pids(), name)).map(Child::pid).orElse(0L);
    }

    /** What the person at the terminal read. */
    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    List<String> diary() {
        Path file = folder.resolve("diary");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited 20 s in vain");
            }
            Thread.sleep(20);
        }
    }
}
