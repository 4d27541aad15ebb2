package cn.hotline12368.qa.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline12368.knowledge.LegalBasis;
import cn.hotline12368.qa.fee.FeeQuestion.Event;
import cn.hotline12368.qa.fee.FeeQuestion.Instance;
import cn.hotline12368.qa.fee.FeeQuestion.Sought;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FeesTest {

    /** Expected values come from the one-step formulas (amount × rate + constant) that courts print beside the bands. */
    static List<String> vectors() throws IOException {
        return Lines.of("fees.tsv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void calculate_vector_isExact(String line) {
        String[] column = line.split("\t", -1);
        Set<Event> events = Arrays.stream(column[5].split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Event::valueOf)
                .collect(Collectors.toSet());
        FeeQuestion question = new FeeQuestion(
                FeeKind.valueOf(column[0]),
                Sought.valueOf(column[1]),
                Instance.valueOf(column[2]),
                number(column[3]),
                null,
                number(column[4]),
                null,
                events);
        assertThat(Lines.shown(Fees.calculate(question).fee())).isEqualTo(column[6]);
    }

    @Test
    void vectors_areMany() throws IOException {
        assertThat(vectors()).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
    }

    /** Adds up fen by whole yuan: slow, and so simple that it cannot share a mistake with the bands. */
    @Test
    void calculate_anyAmount_isTheSumOverEachYuan() {
        Random random = new Random(12368);
        for (int i = 0; i < 20; i++) {
            int amount = 10_000 + random.nextInt(3_000_000);
            long tenThousandths = 50 * 10_000L;
            for (int yuan = 10_000; yuan < amount; yuan++) {
                tenThousandths += yuan < 100_000
                        ? 250
                        : yuan < 200_000
                                ? 200
                                : yuan < 500_000 ? 150 : yuan < 1_000_000 ? 100 : yuan < 2_000_000 ? 90 : 80;
            }
            assertThat(fee(FeeKind.PROPERTY, amount).low())
                    .isEqualByComparingTo(Lines.cents(BigDecimal.valueOf(tenThousandths, 4)));
        }
    }

    @Test
    void calculate_rangeOfAmounts_isARangeOfFees() {
        FeeQuestion question = new FeeQuestion(
                FeeKind.PROPERTY,
                Sought.FEE,
                Instance.FIRST,
                new BigDecimal(20_000),
                new BigDecimal(30_000),
                null,
                null,
                Set.of());
        assertThat(Lines.shown(Fees.calculate(question).fee())).isEqualTo("300-550");
    }

    @Test
    void calculate_missingAmount_isRefused() {
        assertThatThrownBy(() -> Fees.calculate(FeeQuestion.of(FeeKind.PROPERTY, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void calculate_summary_namesStepsAndArticles() {
        Calculation calculation = Fees.calculate(FeeQuestion.of(FeeKind.PROPERTY, 158_000, Event.SUMMARY));
        assertThat(calculation.steps())
                .containsExactly(
                        "不超过1万元的部分50元",
                        "1万元至10万元的部分9万元×2.5%＝2250元",
                        "10万元至20万元的部分5万8000元×2%＝1160元",
                        "合计3460元",
                        "减半：3460元÷2＝1730元");
        assertThat(calculation.basis())
                .extracting(LegalBasis::cite)
                .containsExactly("《诉讼费用交纳办法》第十三条第一款第一项", "《诉讼费用交纳办法》第十六条");
    }

    @ParameterizedTest
    @CsvSource({
        "fee-property-first, PROPERTY, 10000",
        "fee-divorce, DIVORCE, ",
        "fee-personality, PERSONALITY, ",
        "fee-other, OTHER, ",
        "fee-ip, IP, ",
        "fee-labor, LABOR, ",
        "fee-admin, ADMIN, ",
        "fee-admin-ip, ADMIN_IP, ",
        "fee-jurisdiction-objection, JURISDICTION, ",
        "fee-preservation-least, PRESERVATION, ",
        "fee-preservation-most, PRESERVATION, 9000000",
        "fee-enforcement-least, ENFORCEMENT, 1",
        "fee-enforcement-none, ENFORCEMENT, ",
        "fee-revoke-arbitration, ARBITRATION, ",
        "fee-public-notice, PUBLIC_NOTICE, ",
        "fee-bankruptcy-most, BANKRUPTCY, 900000000"
    })
    void value_ruleOfArticles_isWhatIsCalculated(String rule, FeeKind kind, @Nullable BigDecimal amount) {
        assertThat(FeeRules.value(rule))
                .contains(
                        Lines.shown(Fees.calculate(FeeQuestion.of(kind, amount)).fee()));
    }

    @Test
    void value_unknownRule_isEmpty() {
        assertThat(FeeRules.value("fee-nothing")).isEmpty();
    }

    private static Fee fee(FeeKind kind, long amount) {
        return Fees.calculate(FeeQuestion.of(kind, amount)).fee();
    }

    private static @Nullable BigDecimal number(String column) {
        return column.isEmpty() ? null : new BigDecimal(column);
    }
}
