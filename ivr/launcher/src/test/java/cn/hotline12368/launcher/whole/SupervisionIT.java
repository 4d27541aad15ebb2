package cn.hotline12368.launcher.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The real processes of one hotline: started, killed, frozen, orphaned, stopped. */
@Isolated("kills processes, or needs the machine for itself")
class SupervisionIT {

    @TempDir
    private Path folder;

    @Test
    void hotline_outlivesTheDeathOfItsParts() throws IOException, InterruptedException {
        try (var hotline = RunningHotline.start(folder.resolve("home"), Map.of())) {
            assertThat(hotline.command("status").exit()).isZero();
            assertThat(hotline.command("run", "--detach").output()).contains("runs already");
            comesBackAfter(hotline, "KILL", "bridge");
            comesBackAfter(hotline, "STOP", "bridge");
            comesBackAfter(hotline, "KILL", "asterisk");
            comesBackAfter(hotline, "KILL", "postgres");
            comesBackAfter(hotline, "KILL", "redis");

            long asterisk = hotline.pid("asterisk");
            hotline.signal("KILL", "supervisor");
            assertThat(hotline.command("status").exit()).isEqualTo(1);
            assertThat(hotline.command("run", "--detach").exit()).isZero();
            assertThat(hotline.pid("asterisk")).isEqualTo(asterisk);

            assertThat(hotline.command("stop").exit()).isZero();
            assertThat(hotline.command("status").lines())
                    .hasSize(7)
                    .noneMatch(line -> line.endsWith(" ok") || line.endsWith("does not answer"));
        }
    }

    private static void comesBackAfter(RunningHotline hotline, String signal, String service)
            throws IOException, InterruptedException {
        long before = hotline.pid(service);
        hotline.signal(signal, service);
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (hotline.pid(service) == before || hotline.command("status").exit() != 0) {
            assertThat(System.nanoTime())
                    .as(service + " did not come back after " + signal)
                    .isLessThan(end);
            Thread.sleep(500);
        }
    }
}
