package cn.hotline12368.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.qa.Act.AskAgain;
import cn.hotline12368.qa.Act.Handover;
import cn.hotline12368.qa.Act.MakeOrder;
import cn.hotline12368.qa.Act.Reason;
import cn.hotline12368.qa.Act.RecallOrder;
import cn.hotline12368.qa.guard.Guards;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QaEngineTest {

    private static final Article FILING = Articles.article("filing_time", "法院一般在七日内决定是否立案。", true);
    private static final Article UNCHECKED = Articles.article("court_service", "没有核实过的话。", false);
    private static final Conversation START = Conversation.start("4100");

    private final QaEngine engine = new QaEngine(
            Articles.finder(Map.of(
                    "立案", new Finding(FILING, 0.9),
                    "几点上班", new Finding(UNCHECKED, 0.95),
                    "离题", new Finding(FILING, 0.2),
                    "不太像", new Finding(FILING, 0.7))),
            Articles.CLOCK,
            List.of(Guards.ofPersons(), Guards.ofMerits()),
            List.of());

    /* --- articles --- */

    @Test
    void article_onTheHotline_isSpokenWithItsSource() {
        Reply reply = engine.reply("多久立案", Channel.HOTLINE, START);
        assertThat(reply.route()).isEqualTo(Route.AUTO_ANSWER);
        assertThat(reply.intent()).isEqualTo("filing_time");
        assertThat(reply.answer()).isEqualTo(FILING.spoken()).isEqualTo(reply.spoken());
        assertThat(reply.sources()).singleElement().satisfies(source -> {
            assertThat(source.version()).isEqualTo(3);
            assertThat(source.legalBasis()).containsExactly("《民事诉讼法》第一百二十六条");
        });
        assertThat(reply.act()).isEqualTo(new Act.Answer());
        assertThat(reply.considered()).hasSize(1);
    }

    @Test
    void article_onScreens_isTheWholeText() {
        Reply reply = engine.reply("多久立案", Channel.WEB, START);
        assertThat(reply.answer()).startsWith("全文。").contains("线上方式", "线下方式", "需要材料：身份证", "法律依据：《民事诉讼法》第一百二十六条");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void article_unverified_isNeverSpoken(Channel channel) {
        Reply reply = engine.reply("你们几点上班", channel, START);
        assertThat(reply.answer() + reply.spoken()).doesNotContain("没有核实过");
        assertThat(reply.act()).isEqualTo(new Handover(Reason.UNVERIFIED));
        assertThat(reply.sources()).isEmpty();
    }

    /* --- misses --- */

    @Test
    void notUnderstood_asksTwiceInOtherWords_thenOffersKeys_thenHandsOver() {
        Reply first = engine.reply("呱呱呱", Channel.HOTLINE, START);
        Reply second = engine.reply("哇哇哇", Channel.HOTLINE, first.conversation());
        Reply keys = engine.reply("呱呱呱", Channel.HOTLINE, second.conversation());
        Reply last = engine.reply("呱呱呱", Channel.HOTLINE, keys.conversation());
        assertThat(first.act()).isEqualTo(new AskAgain());
        assertThat(second.act()).isEqualTo(new AskAgain());
        assertThat(second.spoken()).isNotEqualTo(first.spoken());
        assertThat(keys.spoken()).contains("按1", "按0");
        assertThat(last.act()).isEqualTo(new Handover(Reason.NOT_UNDERSTOOD));
        assertThat(last.route()).isEqualTo(Route.HUMAN);
    }

    @Test
    void key_afterTheMenu_asksItsQuestion_elseNothing() {
        Conversation conversation = START;
        for (int i = 0; i < 3; i++) {
            conversation = engine.reply("呱呱呱", Channel.HOTLINE, conversation).conversation();
        }
        assertThat(engine.key('1', conversation))
                .hasValueSatisfying(reply -> assertThat(reply.intent()).isEqualTo("filing_time"));
        assertThat(engine.key('9', conversation)).isEmpty();
        assertThat(engine.key('1', START)).isEmpty();
    }

    @Test
    void notUnderstood_onScreens_offersNoKeys() {
        Conversation conversation = START;
        for (int i = 0; i < 2; i++) {
            conversation = engine.reply("呱呱呱", Channel.WEB, conversation).conversation();
        }
        assertThat(engine.reply("呱呱呱", Channel.WEB, conversation).act()).isEqualTo(new Handover(Reason.NOT_UNDERSTOOD));
    }

    @Test
    void notUnderstood_afterAnAnswer_countsFromTheBeginning() {
        Conversation conversation = START;
        for (String said : new String[] {"呱呱呱", "呱呱呱", "多久立案", "呱呱呱"}) {
            conversation = engine.reply(said, Channel.HOTLINE, conversation).conversation();
        }
        assertThat(conversation.misses()).isEqualTo(1);
        assertThat(conversation.turns()).isEqualTo(4);
    }

    @Test
    void silence_leadsToAPersonInTheEnd() {
        Reply first = engine.silence(START);
        Reply second = engine.reply("  ", Channel.HOTLINE, first.conversation());
        Reply third = engine.silence(second.conversation());
        assertThat(first.act()).isEqualTo(new AskAgain());
        assertThat(second.spoken()).isNotEqualTo(first.spoken());
        assertThat(third.act()).isEqualTo(new Handover(Reason.SILENCE));
    }

    /* --- orders --- */

    @Test
    void complaint_makesAnOrderWithTheCallersWords() {
        Reply reply = engine.reply("我要投诉法官", Channel.HOTLINE, START);
        assertThat(reply.route()).isEqualTo(Route.HUMAN);
        assertThat(reply.act()).isEqualTo(new MakeOrder(OrderKind.COMPLAINT, "我要投诉法官", 1));
        assertThat(reply.spoken()).contains(Act.ORDER_NO);
        assertThat(OrderKind.COMPLAINT.label()).isEqualTo("投诉举报");
    }

    @Test
    void order_longWords_areShortened() {
        Reply reply = engine.reply("我要投诉法官" + "他".repeat(500), Channel.HOTLINE, START);
        assertThat(((MakeOrder) reply.act()).summary()).hasSize(61).endsWith("…");
    }

    @Test
    void order_sameNeedAgain_isRecalled() {
        Reply first = engine.reply("我要投诉法官，二零二六豫零四八一民初一二三四号", Channel.HOTLINE, START);
        Reply again = engine.reply("我要投诉法官，（2026）豫0481民初1234号", Channel.HOTLINE, first.conversation());
        assertThat(again.act()).isEqualTo(new RecallOrder(OrderKind.COMPLAINT, 1));
        assertThat(again.spoken()).contains("已经登记过", Act.ORDER_NO);
        assertThat(again.conversation().needs()).hasSize(1);
    }

    @Test
    void order_caseNumberAddedLater_isTheSameNeed() {
        Reply first = engine.reply("我要投诉法官", Channel.HOTLINE, START);
        Reply again = engine.reply("投诉法官，（2026）豫0481民初1234号", Channel.HOTLINE, first.conversation());
        assertThat(again.act()).isEqualTo(new RecallOrder(OrderKind.COMPLAINT, 1));
    }

    @Test
    void order_otherCaseOrKind_isAnotherNeed() {
        Reply first = engine.reply("我要投诉法官，（2026）豫0481民初1234号", Channel.HOTLINE, START);
        Reply other = engine.reply("我要投诉法官，（2026）豫0481民初5678号", Channel.HOTLINE, first.conversation());
        Reply third = engine.reply("我要上访", Channel.HOTLINE, other.conversation());
        assertThat(other.act())
                .isInstanceOfSatisfying(
                        MakeOrder.class, order -> assertThat(order.needNo()).isEqualTo(2));
        assertThat(third.act())
                .isInstanceOfSatisfying(
                        MakeOrder.class, order -> assertThat(order.needNo()).isEqualTo(3));
    }

    @Test
    void order_onScreens_hasNoPlaceholder() {
        Reply reply = engine.reply("我要投诉法官", Channel.WEB, START);
        assertThat(reply.answer()).doesNotContain(Act.ORDER_NO);
    }

    /* --- the rest of a talk --- */

    @Test
    void repeat_saysTheLastReplyAgain() {
        Reply answer = engine.reply("多久立案", Channel.HOTLINE, START);
        Reply again = engine.reply("没听清，再说一遍", Channel.HOTLINE, answer.conversation());
        assertThat(again.spoken()).isEqualTo(answer.spoken());
        assertThat(again.sources()).isEqualTo(answer.sources());
    }

    @Test
    void repeat_afterAnOrder_recallsItAndMakesNoOther() {
        Reply order = engine.reply("我要投诉法官", Channel.HOTLINE, START);
        Reply again = engine.reply("再说一遍", Channel.HOTLINE, order.conversation());
        assertThat(again.act()).isEqualTo(new RecallOrder(OrderKind.COMPLAINT, 1));
        assertThat(again.spoken()).isEqualTo(order.spoken());
    }

    @Test
    void danger_goesBeforeAllElse_andNamesTheEmergencyNumbers() {
        Reply reply = engine.reply("我要投诉法官，不给我立案我就不想活了", Channel.HOTLINE, START);
        assertThat(reply.act()).isEqualTo(new Handover(Reason.DANGER));
        assertThat(reply.spoken()).contains("110", "120", "不要挂机");
    }

    @Test
    void merits_areRefusedWithoutAnOpinion() {
        Reply reply = engine.reply("我这个官司能赢吗", Channel.HOTLINE, START);
        assertThat(reply.route()).isEqualTo(Route.REFUSE_AND_REFER);
        assertThat(reply.spoken()).contains("律师", "法律援助", "人工");
        assertThat(reply.sources()).isEmpty();
    }

    @Test
    void thanks_endTheTalk() {
        assertThat(engine.reply("好的谢谢，再见", Channel.HOTLINE, START).act()).isEqualTo(new Act.Goodbye());
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有了", "谢谢你好的", "我要", "法官", "1", "二零二六豫零四八一民", "，", "😀"})
    void endlessText_isAnsweredSoon(String part) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> engine.reply(part.repeat(2000 / part.length()) + "完", Channel.WEB, START));
    }
}
