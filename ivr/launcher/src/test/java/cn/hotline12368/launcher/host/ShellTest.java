package cn.hotline12368.launcher.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShellTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void run_keepsArgumentsWithSpacesWhole() {
        assertThat(Shell.run(List.of("printf", "%s|", "a b", "c"), LONG).output())
                .isEqualTo("a b|c|");
    }

    @Test
    void run_givesEnvironmentAndFolder() {
        var outcome = Shell.run(List.of("sh", "-c", "echo $WORD; pwd"), Map.of("WORD", "词"), Path.of("/usr"), LONG);
        assertThat(outcome.lines()).containsExactly("词", "/usr");
    }

    @Test
    void run_endsAProgramThatTakesTooLong() {
        long start = System.nanoTime();
        var outcome = Shell.run(List.of("sleep", "60"), Duration.ofMillis(200));
        assertThat(outcome.succeeded()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void orFail_saysWhatWasTriedAndTheLastLine() {
        var outcome = Shell.run(List.of("sh", "-c", "echo first; echo no such disk; exit 3"), LONG);
        assertThatThrownBy(() -> outcome.orFail("copy it"))
                .isInstanceOf(CannotRunException.class)
                .hasMessage("could not copy it: sh ended with 3: no such disk");
    }

    @Test
    void run_aProgramThatIsNotThereFails() {
        assertThat(Shell.run(List.of("/no/such/program"), LONG).exit()).isEqualTo(127);
        assertThat(Shell.find("no-such-program")).isEmpty();
    }

    @Test
    void cpu_unknownIsNamedWithAWayOut() {
        assertThatThrownBy(() -> Cpu.of("sparc"))
                .hasMessageContaining("sparc")
                .hasMessageContaining("HOTLINE_ASTERISK");
        assertThat(Cpu.of("aarch64")).isEqualTo(Cpu.ARM64);
    }
}
