package cn.hotline12368.launcher.host;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs another program to its end, without a shell in between, so that no path needs quoting. */
public final class Shell {

    private static final File NOTHING = new File("/dev/null");

    private Shell() {}

    public static Outcome run(List<String> command, Duration within) {
        return run(command, Map.of(), Path.of("/"), within);
    }

    public static Outcome run(List<String> command, Map<String, String> environment, Path folder, Duration within) {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(NOTHING);
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            Thread.ofVirtual().start(() -> endAfter(process, within));
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(command.getFirst(), process.waitFor(), output);
        } catch (IOException e) {
            return new Outcome(command.getFirst(), 127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(command.getFirst(), 130, "interrupted");
        }
    }

    /** Runs in a virtual thread per program; a program that ended in time is left alone. */
    private static void endAfter(Process process, Duration within) {
        try {
            if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    /** Where a program stands on the {@code PATH}, or among the folders for administrators. */
    public static Optional<Path> find(String program) {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/sbin";
        return Stream.of(path.split(":", -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** How a program ended; {@code output} holds both its streams. */
    public record Outcome(String program, int exit, String output) {

        public boolean succeeded() {
            return exit == 0;
        }

        public List<String> lines() {
            return output.lines().toList();
        }

        /** The output, or an exception that says what was tried and the last thing the program said. */
        public Outcome orFail(String attempt) {
            if (succeeded()) {
                return this;
            }
            String last = output.lines().filter(line -> !line.isBlank()).reduce("", (earlier, later) -> later);
            throw new CannotRunException(
                    "could not " + attempt + ": " + program + " ended with " + exit + ": " + last.strip());
        }
    }
}
