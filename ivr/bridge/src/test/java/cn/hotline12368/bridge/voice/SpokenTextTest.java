package cn.hotline12368.bridge.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpokenTextTest {

    @ParameterizedTest
    @CsvFileSource(resources = "spoken-text.csv", delimiter = '|')
    void of_writtenText_isWrittenAsReadAloud(String written, String spoken) {
        assertThat(SpokenText.of(written)).isEqualTo(spoken);
    }

    @Test
    void of_listOnSeparateLines_pausesBetweenThem() {
        assertThat(SpokenText.of("1. 起诉状\n2. 证据")).isEqualTo("一，起诉状。二，证据");
    }

    @Test
    void of_numberBeyondAllMeasure_isReadDigitByDigit() {
        assertThat(SpokenText.of("9".repeat(30) + "元")).isEqualTo("九".repeat(30) + "元");
    }
}
