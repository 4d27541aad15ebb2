package cn.hotline12368.qa.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "零, 0",
        "七, 7",
        "十, 10",
        "十九, 19",
        "二十, 20",
        "廿五, 25",
        "九十九, 99",
        "一百, 100",
        "一百十, 110",
        "一百零五, 105",
        "一百五, 150",
        "两百五十, 250",
        "两千三, 2300",
        "四千零六, 4006",
        "六千零七十, 6070",
        "一万零八, 10008",
        "三万零五十, 30050",
        "十万五, 105000",
        "二十三万五千六, 235600",
        "一千二百万, 12000000",
        "一亿二, 120000000",
        "三个亿, 300000000",
        "1.2亿, 120000000",
        "十二点六万, 126000",
        "三点五, 3.5",
        "15万8, 158000",
        "3万5千, 35000",
        "3千5, 3500",
        "２０２６, 2026",
        "二零二六, 2026",
        "一三八, 138",
        "8.05, 8.05",
        "肆仟伍佰, 4500",
        "一万亿, 1000000000000",
        "五十来万, 500000",
        "二十多万, 200000",
        "贰拾万, 200000"
    })
    void parse_spokenAndWritten_givesTheValue(String said, BigDecimal value) {
        assertThat(Numbers.parse(said))
                .hasValueSatisfying(parsed -> assertThat(parsed).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"万一", "千万", "五万三万", "几万", "三千五千", "第三", "abc", "点五"})
    void parse_noCardinal_isEmpty(String said) {
        assertThat(Numbers.parse(said)).isEmpty();
    }

    @Test
    void whole_fraction_isEmpty() {
        assertThat(Numbers.whole("三点五")).isEmpty();
        assertThat(Numbers.whole("三点五万")).isEqualTo(OptionalLong.of(35_000));
    }

    @Test
    void in_severalNumbers_givesEachWithItsPlace() {
        String said = "借了三十万还了12,000，还有两个月";
        assertThat(Numbers.in(said))
                .extracting(found -> said.substring(found.from(), found.to()))
                .containsExactly("三十万", "12,000", "两");
    }
}
