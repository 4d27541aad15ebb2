package cn.hotline12368.qa;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.qa.guard.Guards;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks of several turns: each test is a short call. */
final class DialogueTest {

    private static final Article FIRST = Articles.article("trial_limit", "一审一般六个月内审结。可以延长。", true);
    private static final Article SECOND = Articles.article("second_instance", "二审一般三个月内审结。", true);
    private static final Article FEES = Articles.article("fee_property", "按金额分段。以法院文书为准。", true);

    /** Asks how many and doubles it; 「那N呢」 changes the number. */
    private static final Task DOUBLE = new Task() {

        record Asked(int number) implements Form {
            @Override
            public String task() {
                return "double";
            }
        }

        @Override
        public String id() {
            return "double";
        }

        @Override
        public Optional<Step> begin(Utterance utterance) {
            return utterance.text().contains("翻倍")
                    ? Optional.of(Step.ask(new Asked(0), "double", "请问是几？"))
                    : Optional.empty();
        }

        @Override
        public Optional<Step> next(Form form, Utterance utterance) {
            String digits = utterance.text().replaceAll("\\D", "");
            return digits.isEmpty() ? Optional.empty() : Optional.of(doubled(Integer.parseInt(digits)));
        }

        private Step doubled(int number) {
            String answer = "是" + 2 * number + "。";
            return Step.answer(new Asked(number), "double", answer, answer, Source.computed("double", "翻倍", List.of()));
        }
    };

    private static final Task GUARD = new Task() {

        @Override
        public String id() {
            return "guard";
        }

        @Override
        public Optional<Step> begin(Utterance utterance) {
            return utterance.text().contains("救命")
                    ? Optional.of(
                            new Step(null, "danger", Route.HUMAN, "请打110。", "请打110。", List.of(), new Act.AskDetail()))
                    : Optional.empty();
        }
    };

    private final QaEngine engine =
            new QaEngine(Articles.finder(known()), Articles.CLOCK, List.of(GUARD, Guards.ofPersons()), List.of(DOUBLE));

    private Conversation conversation = Conversation.start("10.01.01");

    private static Map<String, Finding> known() {
        Map<String, Finding> known = new LinkedHashMap<>();
        known.put("二审", new Finding(SECOND, 0.9));
        known.put("大概是审限", new Finding(FIRST, 0.6));
        known.put("像审限", new Finding(FIRST, 0.33));
        known.put("多久", new Finding(FIRST, 0.9));
        known.put("费", new Finding(FEES, 0.9));
        return known;
    }

    @BeforeEach
    void call() {
        conversation = Conversation.start("10.01.01");
    }

    private Reply say(String text) {
        Reply reply = engine.reply(text, Channel.HOTLINE, conversation);
        conversation = reply.conversation();
        return reply;
    }

    /* --- how sure the engine is --- */

    @Test
    void likely_namesTheSubjectBeforeTheAnswer() {
        assertThat(say("大概是审限").spoken()).startsWith("您问的是“标题”。").endsWith(FIRST.spoken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"是的", "对", "嗯对", "是"})
    void possible_isConfirmedFirst(String yes) {
        assertThat(say("像审限").spoken()).isEqualTo("您是想问“标题”吗？请说“是”或者“不是”。");
        assertThat(say(yes).spoken()).isEqualTo(FIRST.spoken());
    }

    @Test
    void possible_refused_isAskedAnew() {
        say("像审限");
        assertThat(say("不是").act()).isEqualTo(new Act.AskAgain());
        assertThat(say("诉讼费怎么收").intent()).isEqualTo("fee_property");
    }

    @Test
    void correction_answersWhatWasMeant_withoutWhatWasRefused() {
        say("一审要多久");
        Reply reply = say("不是，我是说二审多久");
        assertThat(reply.intent()).isEqualTo("second_instance");
        assertThat(say("不对，我是问二审多久").intent()).isNotEqualTo("second_instance");
    }

    /* --- the talk itself --- */

    @Test
    void offer_isMadeOnce_andTakenByAWord() {
        Reply answer = say("一审要多久");
        assertThat(answer.offer()).contains("材料");
        assertThat(say("好的").spoken()).isEqualTo("需要准备的材料有：身份证。");
        assertThat(say("一审要多久").offer()).contains("网上");
    }

    @Test
    void offer_declined_isNoGoodbye() {
        say("一审要多久");
        assertThat(say("不用了").act()).isEqualTo(new Act.AskDetail());
        assertThat(say("不用了").act()).isEqualTo(new Act.Goodbye());
    }

    @Test
    void nod_afterAnAnswer_isNoGreeting() {
        say("一审要多久");
        say("网上能办吗");
        assertThat(say("好的").spoken()).isEqualTo(Sentences.ANYTHING_ELSE);
    }

    @Test
    void aspect_isAboutTheLastAnswer() {
        say("一审要多久");
        assertThat(say("网上能办吗").spoken()).isEqualTo("线上方式。");
        assertThat(say("那要准备什么材料").spoken()).contains("身份证");
        assertThat(conversation.lastArticle()).isEqualTo(FIRST);
    }

    @Test
    void ellipsis_putsTheNewWordIntoTheLastQuestion() {
        say("一审要多久");
        assertThat(say("那二审呢").intent()).isEqualTo("second_instance");
    }

    @Test
    void shorter_saysTheFirstSentence() {
        say("一审要多久");
        assertThat(say("说简单点").spoken()).isEqualTo("一审一般六个月内审结。");
    }

    @Test
    void back_saysTheReplyBefore() {
        say("一审要多久");
        say("诉讼费怎么收");
        assertThat(say("返回上一个问题").spoken()).isEqualTo(FIRST.spoken());
    }

    @Test
    void slower_repeatsSlowly_andStaysSlow() {
        say("一审要多久");
        Reply slow = say("说慢一点");
        assertThat(slow.pace()).isEqualTo(Pace.SLOW);
        assertThat(slow.spoken()).isEqualTo(FIRST.spoken());
        assertThat(say("诉讼费怎么收").pace()).isEqualTo(Pace.SLOW);
    }

    @Test
    void startOver_forgetsTheTalkButNotTheOrders() {
        say("我要投诉法官");
        say("一审要多久");
        say("重新开始");
        assertThat(conversation.said()).hasSize(1);
        assertThat(say("我要投诉法官").act()).isInstanceOf(Act.RecallOrder.class);
    }

    @Test
    void repeat_beforeAnyAnswer_asksForTheQuestion() {
        assertThat(say("再说一遍").spoken()).isEqualTo(Sentences.NOTHING_BEFORE);
    }

    /* --- tasks --- */

    @Test
    void task_collectsOverTurns_andFollowsUp() {
        assertThat(say("帮我翻倍").act()).isEqualTo(new Act.AskDetail());
        assertThat(say("是21").spoken()).isEqualTo("是42。");
        assertThat(say("那4呢").spoken()).isEqualTo("是8。");
        assertThat(say("二审多久").intent()).isEqualTo("second_instance");
    }

    @Test
    void task_interrupted_isOfferedToGoOn() {
        say("帮我翻倍");
        assertThat(say("二审多久").offer()).contains("继续");
        assertThat(say("继续").spoken()).isEqualTo("请问是几？");
        assertThat(say("21").spoken()).isEqualTo("是42。");
    }

    @Test
    void guard_goesBeforeTheTaskInProgress() {
        say("帮我翻倍");
        assertThat(say("救命21").intent()).isEqualTo("danger");
    }
}
