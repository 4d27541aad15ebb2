package cn.hotline12368.launcher.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code hotline call … --json} with a number of its own, so that its call can be found. */
final class Caller {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String number = "1550000" + ThreadLocalRandom.current().nextInt(1_000, 10_000);
    private final RunningHotline hotline;
    private final Path output;
    private final Path errors;
    private final Process process;

    private Caller(RunningHotline hotline, List<String> script) {
        this.hotline = hotline;
        output = hotline.home().resolve("caller-" + number + ".json");
        errors = hotline.home().resolve("caller-" + number + ".err");
        List<String> arguments = new ArrayList<>(List.of("call"));
        arguments.addAll(script);
        arguments.addAll(List.of("--caller", number, "--json"));
        process = hotline.begin(output, errors, arguments.toArray(String[]::new));
    }

    static Caller dial(RunningHotline hotline, String... script) {
        return new Caller(hotline, List.of(script));
    }

    String number() {
        return number;
    }

    /** What the caller printed; the call may go on being logged. */
    JsonNode report() {
        exit();
        return JSON.readTree(output.toFile());
    }

    int exit() {
        try {
            assertThat(process.waitFor(240, TimeUnit.SECONDS))
                    .as("the caller came to its end")
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The call's page in the console after its end. */
    JsonNode page() {
        exit();
        return hotline.console().endedCallOf(number);
    }
}
