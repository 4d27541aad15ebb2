package cn.hotline12368.launcher.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A SIP telephone that is not ours: calls, stays silent, hangs up. */
final class Sipp {

    private Sipp() {}

    static void call(RunningHotline hotline, String number, int holdMs) {
        try {
            Path scenario = hotline.home().resolve("sipp-" + number + ".xml");
            try (var template = Sipp.class.getResourceAsStream("/sipp-call.xml")) {
                String text = new String(template.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                Files.writeString(scenario, text.replace("@CALLER@", number).replace("@HOLD@", "" + holdMs));
            }
            Path sipp = Path.of(hotline.setting("HOTLINE_CACHE"), "tools/bin/sipp");
            Process process = new ProcessBuilder(List.of(
                            sipp.toString(),
                            "-sf",
                            scenario.toString(),
                            "-s",
                            "12368",
                            "-i",
                            "127.0.0.1",
                            "-mi",
                            "127.0.0.1",
                            "-m",
                            "1",
                            "-nostdin",
                            "-timeout",
                            "60",
                            "127.0.0.1:" + hotline.setting("HOTLINE_SIP_PORT")))
                    .directory(hotline.home().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(hotline.home().resolve("sipp.log").toFile())
                    .start();
            if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(
                        "sipp: " + Files.readString(hotline.home().resolve("sipp.log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
