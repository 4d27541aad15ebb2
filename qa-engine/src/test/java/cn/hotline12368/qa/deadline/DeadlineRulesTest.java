package cn.hotline12368.qa.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DeadlineRulesTest {

    /** Read off the statutes, not off the rules. */
    @ParameterizedTest
    @CsvSource({
        "appeal-judgment, 15日",
        "appeal-ruling, 10日",
        "appeal-abroad, 30日",
        "answer, 15日",
        "answer-abroad, 30日",
        "jurisdiction-objection, 15日",
        "filing-review, 7日",
        "fee-payment, 7日",
        "summons-notice, 3日",
        "trial-ordinary, 6个月",
        "trial-summary, 3个月",
        "trial-small-claims, 2个月",
        "trial-second-judgment, 3个月",
        "trial-second-ruling, 30日",
        "retrial, 6个月",
        "third-party-revocation, 6个月",
        "enforcement, 2年",
        "exec-idle, 6个月",
        "exec-objection-review, 15日",
        "exec-reconsideration, 10日",
        "exec-objection-suit, 15日",
        "preservation-ruling, 48小时",
        "suit-after-preservation, 30日",
        "preservation-reconsideration, 5日",
        "freeze-money, 1年",
        "seize-movable, 2年",
        "seize-realty, 3年",
        "service-by-publication, 30日",
        "limitation, 3年",
        "limitation-longest, 20年",
        "refile-divorce, 6个月",
        "payment-order-objection, 15日",
        "labor-arbitration, 1年",
        "labor-suit, 15日",
        "admin-suit, 6个月",
        "admin-suit-after-reconsideration, 15日",
        "criminal-appeal-judgment, 10日",
        "criminal-appeal-ruling, 5日",
        "mediation-confirmation, 30日"
    })
    void value_ruleOfAnArticle_isThatOfTheStatute(String id, String value) {
        assertThat(DeadlineRules.value(id)).contains(value);
    }

    @Test
    void value_finalInstance_hasNone() {
        assertThat(DeadlineRules.ids()).contains("small-claims-none").hasSizeGreaterThan(120);
        assertThat(DeadlineRules.value("small-claims-none")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_anyOfThem_isSourcedShortAndLeadsToRules(String id) {
        DeadlineRule rule = DeadlineRules.find(id).orElseThrow();

        assertThat(rule.basis())
                .isNotEmpty()
                .allSatisfy(basis -> assertThat(basis.cite()).matches("《.+》第.+条"));
        assertThat(DeadlineWords.rule(rule)).endsWith("以法院文书为准。").hasSizeBetween(20, 145);
        assertThat(rule.turns().values())
                .allSatisfy(next -> assertThat(DeadlineRules.ids()).contains(next));
        assertThat(rule.hints().ways()).isNotEmpty();
        if (rule.length() != null && !rule.spoken().contains("半")) {
            assertThat(rule.spoken()).contains(rule.length().text());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void lastDay_anyRule_isShortEnoughForAVoice(String id) {
        DeadlineRule rule = DeadlineRules.find(id).orElseThrow();
        if (rule.computable() && rule.length() != null) {
            LocalDate event = LocalDate.of(2023, 12, 30);
            LastDay end = LastDay.of(event, rule.length(), Holidays.bundled());

            assertThat(DeadlineWords.lastDay(rule, event, end, LocalDate.of(2026, 11, 22)))
                    .contains("12月30日")
                    .hasSizeLessThanOrEqualTo(145);
            assertThat(rule.question()).endsWith("？").startsWith("请问").hasSizeLessThanOrEqualTo(60);
        }
    }

    static Stream<String> rules() {
        return DeadlineRules.ids().stream();
    }
}
