package cn.hotline12368.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void nothingSet_isTheLocalRun() {
        Settings settings = Settings.of(Map.of());

        assertThat(settings.sip()).hasToString("/127.0.0.1:5060");
        assertThat(settings.consoleUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.home()).isAbsolute().endsWithRaw(Path.of(".hotline"));
        assertThat(settings.model()).endsWithRaw(Path.of("ivr/ear/model/vosk-model-hotline-cn-synth-8k"));
    }

    @Test
    void callersEars_areNotTheHotlines() {
        assertThat(Settings.of(Map.of("HOTLINE_EAR_MODEL", "/a", "HOTLINE_VOSK_MODEL", "/b"))
                        .model())
                .isEqualTo(Path.of("/a"));
    }

    @Test
    void wrongPort_isNamed() {
        assertThatThrownBy(() -> Settings.of(Map.of("HOTLINE_SIP_PORT", "sip")))
                .isInstanceOf(UsageFault.class)
                .hasMessageContaining("HOTLINE_SIP_PORT");
        assertThatThrownBy(() -> Settings.of(Map.of("HOTLINE_CONSOLE_PORT", "70000")))
                .isInstanceOf(UsageFault.class)
                .hasMessageContaining("HOTLINE_CONSOLE_PORT");
    }
}
