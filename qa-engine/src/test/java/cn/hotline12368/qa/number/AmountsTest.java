package cn.hotline12368.qa.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class AmountsTest {

    /** {@code 300000,100000} two amounts, {@code 2~3} a range, {@code ≈} approximate, {@code ?} vague, {@code -} none. */
    static List<String> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(AmountsTest.class.getResourceAsStream("amounts.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void in_phrase_givesItsAmounts(String line) {
        String[] columns = line.split("\t", 2);
        List<Amount> found = Amounts.in(columns[0]);
        String shown = found.stream().map(AmountsTest::shown).collect(Collectors.joining(","));
        assertThat(shown.isEmpty() ? "-" : shown).isEqualTo(columns[1]);
    }

    @Test
    void cases_areMany() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(260).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"借了三十万还了十万, 三十万, 十万", "货款３万６，押金2000元, ３万６, 2000元", "十五万多还有两到三万, 十五万, 两到三万"})
    void in_severalAmounts_pointsAtEach(String said, String first, String second) {
        assertThat(Amounts.in(said))
                .extracting(amount -> said.substring(amount.from(), amount.to()))
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({"12000, 12000", "五百, 500", "80吧, 80", "就三万, 30000", "是十八万。, 180000", "158000。, 158000"})
    void only_bareAnswer_isTheAmount(String said, String value) {
        assertThat(Amounts.only(said))
                .satisfies(amount ->
                        assertThat(Objects.requireNonNull(amount).low()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"我不知道", "两个月", "三万还是五万来着我想想"})
    void only_noSingleAmount_isNull(String said) {
        assertThat(Amounts.only(said)).isNull();
    }

    private static String shown(Amount amount) {
        if (amount.vague()) {
            return "?";
        }
        String range = amount.isRange() ? "~" + amount.high().toPlainString() : "";
        return (amount.approximate() ? "≈" : "") + amount.low().toPlainString() + range;
    }
}
