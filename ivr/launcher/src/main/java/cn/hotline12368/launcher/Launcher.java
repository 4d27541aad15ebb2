package cn.hotline12368.launcher;

import cn.hotline12368.launcher.host.CannotRunException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What {@code ./hotline} starts once it has found a JDK and the jars. */
public final class Launcher {

    private static final int USAGE = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            var scene = Scene.of(Path.of(System.getProperty("hotline.root", "."))
                    .toAbsolutePath()
                    .normalize());
            String command = arguments.isEmpty() ? "" : arguments.getFirst();
            List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
            return switch (command) {
                case "run" -> new RunCommand(scene).run(rest);
                case "supervise" -> new SuperviseCommand(scene).run();
                case "stop" -> new StopCommand(scene).run();
                case "status" -> new StatusCommand(scene).run();
                case "doctor" -> new DoctorCommand(scene).run();
                case "provision" -> new ProvisionCommand(scene).run();
                case "call" -> new CallerCommand(scene).run(arguments);
                case "bench" -> new BenchCommand(scene).run(rest);
                default -> {
                    System.err.println("hotline: unknown command '" + command + "'; see ./hotline help");
                    yield USAGE;
                }
            };
        } catch (CannotRunException e) {
            System.err.println("hotline: " + e.getMessage());
            return 1;
        }
    }
}
