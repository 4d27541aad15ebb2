package cn.hotline12368.launcher.part;

import cn.hotline12368.launcher.process.Care;
import cn.hotline12368.launcher.process.HttpHeartbeat;
import cn.hotline12368.launcher.process.Launch;
import cn.hotline12368.launcher.process.Port;
import cn.hotline12368.launcher.process.Step.Service;
import cn.hotline12368.launcher.process.Step.Task;
import cn.hotline12368.launcher.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Bridge and console, and the two tasks that they do before their start. */
final class AppPart {

    /** A frozen bridge leaves callers unanswered, so it is noticed within eight seconds. */
    private static final Duration EVERY = Duration.ofSeconds(2);

    private static final Duration TASK_WITHIN = Duration.ofMinutes(10);

    private final Settings settings;
    private final Map<String, String> environment;

    AppPart(Settings settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = environment;
    }

    Service bridge() {
        return service(
                "bridge",
                AppJar.BRIDGE,
                settings.ports().bridge(),
                List.of(
                        Port.tcp("HOTLINE_BRIDGE_PORT", settings.ports().bridge(), "HTTP of the bridge"),
                        Port.tcp("HOTLINE_AGI_PORT", settings.ports().agi(), "FastAGI of the bridge"),
                        Port.tcp("HOTLINE_AUDIOSOCKET_PORT", settings.ports().audioSocket(), "audio of the bridge")));
    }

    Service console() {
        return service(
                "console",
                AppJar.CONSOLE,
                settings.ports().console(),
                List.of(Port.tcp("HOTLINE_CONSOLE_PORT", settings.ports().console(), "web console")));
    }

    /** Brings the database's schemas, the seed articles and the accounts up to date. */
    Task migrate() {
        return new Task("migrate", launch("migrate", AppJar.CONSOLE, "migrate"), TASK_WITHIN);
    }

    /** Renders the fixed prompts to files, so that Asterisk alone can speak them. */
    Task prompts() {
        return new Task("prompts", launch("prompts", AppJar.BRIDGE, "prompts"), TASK_WITHIN);
    }

    private Service service(String name, AppJar jar, int port, List<Port> ports) {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health/liveness");
        var care = new Care(
                new HttpHeartbeat(health), EVERY, Duration.ofMinutes(2), Duration.ofSeconds(20), Care.StopSignal.TERM);
        return new Service(name, launch(name, jar), care, ports);
    }

    private Launch launch(String name, AppJar jar, String... arguments) {
        Path copy = jar.copy(settings);
        return new Launch(
                jar.command(copy, arguments),
                environment,
                settings.home().folder(),
                settings.home().log(name),
                jar.version(settings));
    }
}
