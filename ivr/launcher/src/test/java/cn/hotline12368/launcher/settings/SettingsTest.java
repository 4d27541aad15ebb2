package cn.hotline12368.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.launcher.host.CannotRunException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path ROOT = Path.of("/srv/court hotline");

    @Test
    void nothingSet_givesTheDefaults() {
        Settings settings = Settings.read(ROOT, Map.of("PATH", "/bin"));
        assertThat(settings.home().folder()).isEqualTo(Path.of("/srv/court hotline/.hotline"));
        assertThat(settings.cache()).isEqualTo(settings.home().folder());
        assertThat(settings.ports())
                .isEqualTo(new Ports(5060, 20000, 20999, 8088, 5038, 4573, 9092, 8081, 8080, 15432, 16379));
        assertThat(settings.consoleUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.databaseUrl()).isNull();
        assertThat(settings.given()).isEmpty();
    }

    @Test
    void home_movesWhatLiesInIt() {
        Settings settings = read("HOTLINE_HOME", "/data/h");
        assertThat(settings.prompts()).isEqualTo(Path.of("/data/h/prompts"));
        assertThat(settings.cache()).isEqualTo(Path.of("/data/h"));
    }

    @Test
    void emptyVariable_countsAsNotSet() {
        assertThat(read("HOTLINE_DB_URL", " ").databaseUrl()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5060x", "0", "65536", "-1", "５０６０x"})
    void port_thatIsNoneNamesVariableAndValue(String value) {
        assertThatThrownBy(() -> read("HOTLINE_SIP_PORT", value))
                .isInstanceOf(CannotRunException.class)
                .hasMessage("HOTLINE_SIP_PORT is '" + value + "', but must be a port number from 1 to 65535");
    }

    @Test
    void ports_thatCollideAreRefused() {
        assertThatThrownBy(() -> read("HOTLINE_BRIDGE_PORT", "8080")).hasMessageContaining("same port");
    }

    @Test
    void rtpRange_turnedAroundIsRefused() {
        assertThatThrownBy(() -> read("HOTLINE_RTP_END", "19999")).hasMessageContaining("HOTLINE_RTP_START");
    }

    @Test
    void node_ofTwoDigitsOrTheConsolesIsRefused() {
        assertThatThrownBy(() -> read("HOTLINE_NODE", "9")).hasMessageContaining("0 to 8");
        assertThatThrownBy(() -> read("HOTLINE_NODE", "12")).hasMessageContaining("one digit");
    }

    @Test
    void home_tooLongForAControlSocketIsRefused() {
        assertThatThrownBy(() -> read("HOTLINE_HOME", "/" + "x".repeat(90))).hasMessageContaining("HOTLINE_HOME");
    }

    @Test
    void without_readsAList() {
        assertThat(read("HOTLINE_WITHOUT", "bridge, console").without()).containsExactlyInAnyOrder("bridge", "console");
    }

    @Test
    void without_anUnknownNameIsRefused() {
        assertThatThrownBy(() -> read("HOTLINE_WITHOUT", "brige")).hasMessageContaining("brige");
    }

    private static Settings read(String name, String value) {
        return Settings.read(ROOT, Map.of(name, value));
    }
}
