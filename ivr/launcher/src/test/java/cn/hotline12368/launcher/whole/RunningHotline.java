package cn.hotline12368.launcher.whole;

import cn.hotline12368.launcher.host.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A whole hotline of the built jars, with ports and a home of its own, as {@code ./hotline run --detach} starts it.
 * Binaries are shared between tests through {@code HOTLINE_CACHE}, so that only the first fetches them.
 *
 * <p>Example: {@code try (var hotline = RunningHotline.start(home, Map.of())) { hotline.command("status"); }}.
 */
final class RunningHotline implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int RTP_PORTS = 100;
    private static final List<String> TCP_PORTS = List.of(
            "HOTLINE_ASTERISK_HTTP_PORT",
            "HOTLINE_AMI_PORT",
            "HOTLINE_AGI_PORT",
            "HOTLINE_AUDIOSOCKET_PORT",
            "HOTLINE_BRIDGE_PORT",
            "HOTLINE_CONSOLE_PORT",
            "HOTLINE_DB_PORT",
            "HOTLINE_REDIS_PORT");

    private final Path root = Path.of(System.getProperty("hotline.root", "../.."))
            .toAbsolutePath()
            .normalize();
    private final Path home;
    private final Map<String, String> environment = new HashMap<>();

    private RunningHotline(Path home, Map<String, String> settings) throws IOException {
        this.home = home;
        environment.putAll(freePorts());
        environment.put("HOTLINE_HOME", home.toString());
        environment.put(
                "HOTLINE_CACHE",
                System.getenv()
                        .getOrDefault("HOTLINE_CACHE", root.resolve(".hotline").toString()));
        environment.putAll(settings);
    }

    private static @Nullable RunningHotline shared;

    /** One for all classes that do not break it; ended with the tests' JVM. */
    static synchronized RunningHotline shared() {
        if (shared == null) {
            RunningHotline hotline =
                    start(Path.of("target/whole/" + System.nanoTime()).toAbsolutePath(), Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(hotline::close, "stop-shared-hotline"));
            shared = hotline;
        }
        return shared;
    }

    /** Not started yet. */
    static RunningHotline prepare(Path home, Map<String, String> settings) {
        try {
            Files.createDirectories(home);
            return new RunningHotline(home, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when everything is up; fails with what the launcher said. */
    static RunningHotline start(Path home, Map<String, String> settings) {
        RunningHotline hotline = prepare(home, settings);
        Shell.Outcome outcome = hotline.command("run", "--detach");
        if (!outcome.succeeded()) {
            hotline.close();
            throw new AssertionError(outcome.output());
        }
        return hotline;
    }

    /** Runs any command of {@code ./hotline}, such as {@code call --say …}, against this one. */
    Shell.Outcome command(String... arguments) {
        return Shell.run(line(arguments), environment, root, LONG);
    }

    /** Begins {@code ./hotline call …}; several callers may be on the line at once. */
    Process begin(Path output, Path errors, String... arguments) {
        var builder = new ProcessBuilder(line(arguments))
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> line(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dhotline.root=" + root,
                "-jar",
                root.resolve("ivr/launcher/target/launcher-0.1.0.jar").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    Console console() {
        return new Console(console("").toString(), home.resolve("credentials"));
    }

    String setting(String name) {
        return environment.getOrDefault(name, "");
    }

    void set(String name, String value) {
        environment.put(name, value);
    }

    URI console(String path) {
        return URI.create("http://127.0.0.1:" + port("HOTLINE_CONSOLE_PORT") + path);
    }

    URI bridge(String path) {
        return URI.create("http://127.0.0.1:" + port("HOTLINE_BRIDGE_PORT") + path);
    }

    int port(String setting) {
        return Integer.parseInt(String.valueOf(environment.get(setting)));
    }

    Path home() {
        return home;
    }

    long pid(String service) {
        try {
            return Long.parseLong(Files.readAllLines(home.resolve("run").resolve(service + ".pid"))
                    .getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a signal ({@code KILL}, {@code STOP}, {@code CONT}) to one of the processes. */
    void signal(String name, String service) {
        Shell.run(List.of("sh", "-c", "kill -" + name + " " + pid(service)), Duration.ofSeconds(5))
                .orFail("send " + name);
    }

    @Override
    public void close() {
        command("stop").orFail("stop the hotline under test");
    }

    private static Map<String, String> freePorts() throws IOException {
        var ports = new HashMap<String, String>();
        var held = new ArrayList<ServerSocket>();
        for (String setting : TCP_PORTS) {
            var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            held.add(socket);
            ports.put(setting, Integer.toString(socket.getLocalPort()));
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        try (var socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            ports.put("HOTLINE_SIP_PORT", Integer.toString(socket.getLocalPort()));
        }
        // Below the range from which the kernel gives out ports, so that nobody gets one in between.
        int first = 12_000 + RTP_PORTS * ThreadLocalRandom.current().nextInt(180);
        ports.put("HOTLINE_RTP_START", Integer.toString(first));
        ports.put("HOTLINE_RTP_END", Integer.toString(first + RTP_PORTS - 1));
        return ports;
    }
}
