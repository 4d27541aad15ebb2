package cn.hotline12368.qa.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Form;
import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Utterance;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MediationTaskTest {

    private static final MediationTask TASK = new MediationTask();

    private static Utterance heard(String text) {
        return Utterance.of(text, LocalDate.of(2026, 11, 22), Channel.HOTLINE, "10.01.01");
    }

    private static Form offered() {
        return Objects.requireNonNull(TASK.begin(heard("我想先调解")).orElseThrow().form());
    }

    @ParameterizedTest
    @ValueSource(strings = {"我想先调解", "我们想申请诉前调解", "能不能帮我登记调解", "不想打官司，想调解", "登记诉前调解"})
    void begin_whoWantsMediation_isToldThatItIsVoluntary(String said) {
        assertThat(TASK.begin(heard(said))).hasValueSatisfying(step -> {
            assertThat(step.spoken()).contains("自愿", "不影响您起诉").hasSizeLessThanOrEqualTo(160);
            assertThat(step.act()).isEqualTo(new Act.AskDetail());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"调解书什么时候生效", "调解不成怎么办", "法院调解要收费吗", "对方不愿意调解", "不想调解可以直接起诉吗"})
    void begin_whoAsksAboutMediation_isLeftToTheArticles(String said) {
        assertThat(TASK.begin(heard(said))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"愿意", "好的，登记吧", "同意调解", "行"})
    void next_consent_isAnOrder(String said) {
        assertThat(TASK.next(offered(), heard(said))).hasValueSatisfying(step -> {
            assertThat(step.intent()).isEqualTo(MediationTask.CONSENTED);
            assertThat(step.act()).isInstanceOf(Act.MakeOrder.class);
            assertThat(step.full()).doesNotContain(Act.ORDER_NO);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"不愿意", "算了", "不用了，谢谢", "我不同意"})
    void next_refusal_isNotAskedAgain(String said) {
        Step step = TASK.next(offered(), heard(said)).orElseThrow();
        assertThat(step.intent()).isEqualTo(MediationTask.DECLINED);
        assertThat(step.act()).isEqualTo(new Act.Answer());
        assertThat(TASK.next(Objects.requireNonNull(step.form()), heard("好的"))).isEmpty();
    }

    @Test
    void next_anotherSubject_isLeft() {
        assertThat(TASK.next(offered(), heard("诉讼费怎么收"))).isEmpty();
    }
}
