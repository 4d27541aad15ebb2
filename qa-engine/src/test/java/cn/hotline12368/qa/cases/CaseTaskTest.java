package cn.hotline12368.qa.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.OrderKind;
import cn.hotline12368.qa.Route;
import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Utterance;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaseTaskTest {

    private static final String WHOLE = "（2026）示0101民初101号";

    private final CaseTask task = new CaseTask("示0101");

    @ParameterizedTest
    @ValueSource(strings = {"我的案子到哪一步了", "查一下我的案件进展", "我的案子下次什么时候开庭", "我的案子什么时候开庭", "起诉两个月了还没消息"})
    void begin_aboutOnesOwnCase_asksForItsNumber(String said) {
        Step step = begin(said).orElseThrow();

        assertThat(step.route()).isEqualTo(Route.CASE_LOOKUP);
        assertThat(step.intent()).isEqualTo("case_status");
        assertThat(step.act()).isEqualTo(new Act.AskDetail());
        assertThat(step.spoken()).contains("案号", "查询密码").hasSizeLessThanOrEqualTo(145);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（2026）示0101民初101号", "案号是二零二六年示零一零一民初一百零一号", "二零二六年民初一百零一号", "我的案子二零二六是零一零一明初一百零一号到哪一步了"})
    void begin_withTheNumber_readsItBack(String said) {
        Step step = begin(said).orElseThrow();

        assertThat(step.spoken()).contains(WHOLE);
        assertThat(step.act()).isEqualTo(new Act.AskDetail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"诉讼费怎么收", "开庭要带什么", "（2026）示0101民初101号判决书我不服，上诉期限是多少天", "离婚案件怎么起诉"})
    void begin_aboutSomethingElse_isNotMeant(String said) {
        assertThat(begin(said)).isEmpty();
    }

    @Test
    void talk_numberInPieces_endsAtTheKeys() {
        Step asked = begin("我的案子到哪一步了").orElseThrow();
        Step year = next(asked, "二零二六年民初").orElseThrow();
        assertThat(year.spoken()).contains("顺序号");
        Step confirm = next(year, "一百零一号").orElseThrow();
        assertThat(confirm.spoken()).contains(WHOLE);

        Step enter = next(confirm, "对的").orElseThrow();

        assertThat(enter.act()).isEqualTo(new Act.EnterCode(WHOLE));
        assertThat(enter.spoken()).contains("键盘", "井号键");
    }

    @Test
    void talk_wrongPart_isCorrected() {
        Step confirm = begin("二零二六年民初一百零二号").orElseThrow();
        Step other = next(confirm, "不对，是一百零一号").orElseThrow();
        assertThat(other.spoken()).contains(WHOLE);
        Step year = next(other, "不是，是二零二五年的").orElseThrow();
        assertThat(year.spoken()).contains("（2025）示0101民初101号");
    }

    @Test
    void talk_mereNo_asksForTheWholeAgain() {
        Step confirm = begin("二零二六年民初一百零二号").orElseThrow();
        Step asked = next(confirm, "不对").orElseThrow();
        assertThat(asked.act()).isEqualTo(new Act.AskDetail());
        assertThat(next(asked, "二零二六年民初一百零一号").orElseThrow().spoken()).contains(WHOLE);
    }

    @Test
    void talk_numberNeverUnderstood_becomesAnOrder() {
        Step step = begin("我的案子到哪一步了").orElseThrow();
        for (int i = 0; i < 2; i++) {
            step = next(step, "七七八八号").orElseThrow();
            assertThat(step.act()).isEqualTo(new Act.AskDetail());
        }
        step = next(step, "七七八八号").orElseThrow();
        assertThat(step.act()).isEqualTo(new Act.MakeOrder(OrderKind.CASE_QUERY, "", 0));
        assertThat(step.spoken()).contains(Act.ORDER_NO);
    }

    @Test
    void talk_noNumberAtHand_tellsWhereItStands() {
        Step asked = begin("我的案子到哪一步了").orElseThrow();
        assertThat(next(asked, "我不知道案号").orElseThrow().spoken()).contains("传票", "诉讼服务大厅");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的查询密码是一二三四五六", "密码123456", "一二三四五六", "1 2 3 4 5 6", "我的密码是••••••"})
    void talk_secretSpoken_isNeverTaken(String said) {
        Step confirm = begin("二零二六年民初一百零一号").orElseThrow();
        Step enter = next(confirm, "对").orElseThrow();

        Step refused = next(enter, said).orElseThrow();

        assertThat(refused.spoken()).contains("不要说出来", "键盘").doesNotContain("123456", "一二三四五六");
        assertThat(refused.act()).isEqualTo(new Act.EnterCode(WHOLE));
    }

    @Test
    void begin_secretSpokenOutOfTheBlue_isNeverTaken() {
        Step refused = begin("我的查询密码是123456").orElseThrow();
        assertThat(refused.spoken()).contains("不要说出来");
        assertThat(refused.act()).isEqualTo(new Act.AskDetail());
    }

    @Test
    void next_anotherSubject_isLeftToOthers() {
        Step asked = begin("我的案子到哪一步了").orElseThrow();
        assertThat(next(asked, "诉讼费怎么交")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的案子到哪一步了", "（2026）示0101民初101号"})
    void begin_inWriting_pointsToTheForm(String written) {
        Step step = task.begin(Utterance.of(written, LocalDate.EPOCH, Channel.WEB, "示范"))
                .orElseThrow();

        assertThat(step.full()).contains("案件查询表单", "不要写在对话里");
        assertThat(step.act()).isEqualTo(new Act.Answer());
    }

    @Test
    void begin_secretInWriting_pointsToTheForm() {
        Step step = task.begin(Utterance.of("（2026）示0101民初101号，查询密码260101", LocalDate.EPOCH, Channel.WEB, "示范"))
                .orElseThrow();

        assertThat(step.full()).contains("不要写在对话里").doesNotContain("260101");
        assertThat(step.route()).isEqualTo(Route.CASE_LOOKUP);
    }

    private Optional<Step> begin(String said) {
        return task.begin(spoken(said));
    }

    private Optional<Step> next(Step step, String said) {
        return task.next(Objects.requireNonNull(step.form()), spoken(said));
    }

    private static Utterance spoken(String said) {
        return Utterance.of(said, LocalDate.EPOCH, Channel.HOTLINE, "示范");
    }
}
