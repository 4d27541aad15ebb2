package cn.hotline12368.qa.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Form;
import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Utterance;
import cn.hotline12368.qa.hint.Lines;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On 22 November 2026, a Sunday. */
final class DeadlineTaskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final DeadlineTask task = new DeadlineTask();

    @ParameterizedTest
    @MethodSource("questions")
    void begin_question_findsItsRule(String said, String expected) {
        Optional<Step> step = begin(said);

        assertThat(step.map(DeadlineTaskTest::rule).orElse("-")).isEqualTo(expected.split(" ", -1)[0]);
        step.ifPresent(answer -> {
            assertThat(answer.spoken()).hasSizeLessThanOrEqualTo(145);
            boolean asks = expected.endsWith("?");
            assertThat(answer.act()).isInstanceOf(asks ? Act.AskDetail.class : Act.Answer.class);
            if (!asks) {
                assertThat(answer.spoken()).endsWith("以法院文书为准。");
            }
        });
        if (expected.matches(".*\\d")) {
            LocalDate last = LocalDate.parse(expected.split(" ", -1)[1]);
            String year = last.getYear() == TODAY.getYear() ? "" : last.getYear() + "年";
            assertThat(step.orElseThrow().spoken())
                    .contains(year + last.getMonthValue() + "月" + last.getDayOfMonth() + "日星期");
        }
    }

    static Stream<Arguments> questions() {
        return Lines.of("/deadline/questions.tsv").stream().map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }

    @Test
    void next_dayAskedFor_isReadBackAndCounted() {
        Step asked = begin("我想知道上诉最后一天是哪天").orElseThrow();
        assertThat(asked.spoken()).isEqualTo("期限是15日，从第二天开始数。请问您是哪一天收到一审判决书的？");

        Step answer = next(asked, "上周三").orElseThrow();
        assertThat(answer.spoken()).startsWith("您说是11月11日收到一审判决书，上诉的期限是15日").contains("最后一天是11月26日星期四");
    }

    @Test
    void next_ellipsis_changesTheRuleAndKeepsTheDay() {
        Step judgment = begin("判决书是十一月二十号收到的，上诉到哪天截止").orElseThrow();
        assertThat(judgment.spoken()).contains("顺延到12月7日星期一", "节假日安排未公布");

        Step ruling = next(judgment, "那裁定呢").orElseThrow();
        assertThat(rule(ruling)).isEqualTo("appeal-ruling");
        assertThat(ruling.spoken()).contains("最后一天是11月30日星期一").doesNotContain("未公布");

        Step abroad = next(ruling, "要是在国外呢").orElseThrow();
        assertThat(rule(abroad)).isEqualTo("appeal-abroad");
        assertThat(abroad.spoken()).contains("12月21日");
    }

    @Test
    void next_ellipsisWithoutDay_saysThePeriod() {
        Step first = begin("普通程序一审多长时间审结").orElseThrow();
        Step second = next(first, "那二审呢").orElseThrow();
        Step ruling = next(second, "那要是裁定呢").orElseThrow();

        assertThat(first.spoken()).contains("6个月");
        assertThat(second.spoken()).contains("3个月");
        assertThat(ruling.spoken()).contains("30日");
    }

    @Test
    void next_correctedDay_countsAnew() {
        Step first = begin("判决书是十一月二号收到的，上诉最后一天是哪天").orElseThrow();
        Step corrected = next(first, "不是二号，是十一月五号").orElseThrow();

        assertThat(first.spoken()).contains("11月17日");
        assertThat(corrected.spoken()).contains("11月20日", "这一天已经过了");
    }

    @Test
    void next_vagueOrLunarDay_asksAgainThenSaysThePeriod() {
        Step asked = begin("判决书收到了，上诉最晚哪天").orElseThrow();
        Step vague = next(asked, "上个月").orElseThrow();
        Step lunar = next(vague, "农历十月初五").orElseThrow();

        assertThat(vague.act()).isInstanceOf(Act.AskDetail.class);
        assertThat(lunar.act()).isInstanceOf(Act.Answer.class);
        assertThat(lunar.spoken()).contains("15日");
    }

    @Test
    void next_otherDocumentThanAskedFor_changesTheRule() {
        Step asked = begin("我想知道上诉最后一天是哪天").orElseThrow();
        Step answer = next(asked, "我收到的是裁定书，十一月二十号收到的").orElseThrow();

        assertThat(rule(answer)).isEqualTo("appeal-ruling");
        assertThat(answer.spoken()).contains("最后一天是11月30日星期一");
    }

    @Test
    void next_otherPeriodInShort_keepsTheDay() {
        Step answer = begin("起诉状副本十一月十七号收到，答辩状最晚哪天交").orElseThrow();
        Step objection = next(answer, "那管辖异议呢").orElseThrow();

        assertThat(rule(objection)).isEqualTo("jurisdiction-objection");
        assertThat(objection.spoken()).contains("12月2日星期三");
    }

    @Test
    void begin_seizureThatRunsOut_isNotMovedByAHoliday() {
        Step step = begin("十一月二十一号法院冻结了我的银行卡，什么时候到期").orElseThrow();

        assertThat(step.spoken()).contains("最后一天是2027年11月21日星期日").doesNotContain("顺延", "交邮");
    }

    @Test
    void begin_lateByAnUncertainHoliday_isNotSaidForSure() {
        Step step = begin("9月16日收到判决，上诉最后一天是几号").orElseThrow();

        assertThat(step.spoken()).contains("顺延到10月5日星期一", "可能已经过了", "节假日安排未公布");
    }

    @Test
    void next_dayForgotten_saysThePeriod() {
        Step asked = begin("判决书收到了，上诉最晚哪天").orElseThrow();

        assertThat(next(asked, "我记不清了").orElseThrow().spoken()).contains("15日");
    }

    @Test
    void next_otherSubject_isLeftToOthers() {
        Step asked = begin("判决书收到了，上诉最晚哪天").orElseThrow();

        assertThat(next(asked, "诉讼费怎么收")).isEmpty();
        assertThat(next(asked, "好的谢谢")).isEmpty();
    }

    @Test
    void answer_anyRule_namesItsSources() {
        Step step = begin("一审判决不服几天内上诉").orElseThrow();

        assertThat(step.intent()).isEqualTo("appeal");
        assertThat(step.sources().getFirst().legalBasis()).contains("《民事诉讼法》第一百七十一条");
        assertThat(step.full()).contains("法律依据：《民事诉讼法》第一百七十一条");
    }

    private Optional<Step> begin(String said) {
        return task.begin(utterance(said));
    }

    private Optional<Step> next(Step before, String said) {
        return task.next(Objects.requireNonNull(before.form()), utterance(said));
    }

    private static Utterance utterance(String said) {
        return Utterance.of(said, TODAY, Channel.HOTLINE, "");
    }

    private static String rule(Step step) {
        Form form = step.form();
        return form instanceof DeadlineForm known ? known.rule() : "-";
    }
}
