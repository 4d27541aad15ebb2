package cn.hotline12368.qa.fee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Utterance;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeeTaskTest {

    private static final FeeTask TASK = new FeeTask();
    private static final int LONGEST = 160;

    static List<String> phrases() throws IOException {
        return Lines.of("phrases.tsv");
    }

    /** Columns: utterance, kind, instance, events, amount, fee; or {@code -} for what is no question for a fee. */
    @ParameterizedTest
    @MethodSource("phrases")
    void begin_phrase_isUnderstood(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        String expected = String.join("|", columns.subList(1, columns.size()));
        assertThat(TASK.begin(heard(columns.getFirst())).map(FeeTaskTest::shown).orElse("-"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void begin_answer_isShortAndEndsWithTheCourtsPaper(String line) {
        Optional<Step> step = TASK.begin(heard(line.substring(0, line.indexOf('\t'))));
        step.ifPresent(said -> {
            assertThat(said.spoken()).hasSizeLessThanOrEqualTo(LONGEST);
            assertThat(said.spoken()).endsWith(said.act() instanceof Act.AskDetail ? "" : "以法院文书为准。");
        });
    }

    @Test
    void phrases_areMany() throws IOException {
        assertThat(phrases()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
    }

    /** Each line is what the caller says next, and what he is told then must hold the text after the arrow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "打官司要交多少诉讼费=>标的额，也就是您要求对方给的钱 / 十五万八=>3460元 / 不是，是十八万=>3900元 / 那二审呢=>不服一审判决的金额是18万元，依据诉讼费用交纳办法，二审",
                "五十万的官司诉讼费多少=>8800元 / 要是调解呢=>交4400元 / 如果撤诉呢=>撤诉减半 / 普通程序判决呢=>一般是8800元",
                "诉讼费要多少钱=>请问标的额 / 12000=>100元 / 那保全费呢=>保全申请费是140元 / 执行费呢=>申请执行费是80元",
                "执行费要交多少=>请问申请执行的金额 / 就三百万吧=>32400元 / 那诉讼费呢=>30800元",
                "借款纠纷诉讼费多少=>请问标的额 / 十几万=>具体的数 / 十二万五=>2800元",
                "标的八万诉讼费多少=>1800元 / 走简易程序的话=>交900元 / 要是撤诉呢=>交900元",
                "一百万的案子撤诉能退多少诉讼费=>应退6900元",
                "三十万诉讼费多少=>5800元 / 对=>就按这个数 / 那五十万呢=>8800元",
                "撤诉诉讼费退多少=>已经交了多少 / 交了四千四=>应退2200元",
                "离婚诉讼费多少=>50元至300元 / 财产有五十万=>1550元至1800元",
                "上诉费是多少=>不服的部分 / 判我赔二十万我只对八万不服=>1800元",
                "保全费多少钱=>要保全多少钱 / 不涉及财产的=>是30元",
                "诉讼费是多少=>请问标的额 / 我也不知道=>1万元以下的每件50元",
                "反诉费多少钱=>请问标的额 / 他要十万我反诉六万=>650元",
                "标的从五十万减到三十万诉讼费退多少=>应退3000元"
            })
    void next_conversation_keepsWhatWasSaid(String conversation) {
        @Nullable FeeForm form = null;
        for (String turn : conversation.split(" / ", -1)) {
            List<String> sides = List.of(turn.split("=>", -1));
            Utterance said = heard(sides.getFirst());
            Step step = (form == null ? TASK.begin(said) : TASK.next(form, said)).orElseThrow();
            assertThat(step.spoken())
                    .as(sides.getFirst())
                    .contains(sides.get(1))
                    .hasSizeLessThanOrEqualTo(LONGEST);
            form = (FeeForm) Objects.requireNonNull(step.form());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "那管辖法院是哪个",
                "上诉要几天",
                "好的谢谢",
                "需要带什么材料",
                "法官电话多少",
                "我是昨天收到判决书的",
                "那由谁承担呢",
                "我想上诉",
                "那怎么撤诉呢",
                "他不同意调解"
            })
    void next_otherSubject_isLeftToOthers(String said) {
        Step answered = TASK.begin(heard("标的八万诉讼费多少")).orElseThrow();
        assertThat(TASK.next(Objects.requireNonNull(answered.form()), heard(said)))
                .isEmpty();
    }

    @Test
    void begin_readBack_saysWhatWasHeardWithSource() {
        Step step = TASK.begin(heard("标的十五万八诉讼费多少")).orElseThrow();
        assertThat(step.spoken())
                .isEqualTo("您说的标的额是15万8000元，依据诉讼费用交纳办法，案件受理费，也就是诉讼费，一般是3460元；适用简易程序、调解结案或者撤诉的减半，是1730元。以法院文书为准。");
        assertThat(step.full()).contains("10万元至20万元的部分5万8000元×2%＝1160元", "第十三条第一款第一项");
        assertThat(step.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.legalBasis()).containsExactly("《诉讼费用交纳办法》第十三条第一款第一项"));
    }

    private static Utterance heard(String text) {
        return Utterance.of(text, LocalDate.of(2026, 11, 22), Channel.HOTLINE, "10.01.01");
    }

    private static String shown(Step step) {
        FeeForm form = (FeeForm) Objects.requireNonNull(step.form());
        String events = form.events().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        return String.join("|", form.charged().name(), form.instance().name(), events, amount(form), fee(form));
    }

    private static String amount(FeeForm form) {
        BigDecimal low = form.claim().amount();
        BigDecimal high = form.claim().high();
        if (low == null) {
            return form.money() == FeeForm.Money.VAGUE ? "?" : "";
        }
        return low.toPlainString() + (high == null ? "" : "~" + high.toPlainString());
    }

    private static String fee(FeeForm form) {
        if (form.missing() != null) {
            return "ask";
        }
        String fee = Lines.shown(Fees.calculate(form.question()).fee());
        return form.sought() == FeeQuestion.Sought.FEE ? fee : form.sought() + " " + fee;
    }
}
