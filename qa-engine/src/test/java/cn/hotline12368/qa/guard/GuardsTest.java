package cn.hotline12368.qa.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Route;
import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Utterance;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say that a machine must not answer, and what only looks like it. */
final class GuardsTest {

    private Optional<Step> guarded(String text) {
        return begun(Guards.ofPersons(), text).or(() -> begun(Guards.ofMerits(), text));
    }

    private static Optional<Step> begun(Guards guards, String text) {
        return guards.begin(Utterance.of(text, LocalDate.of(2026, 11, 20), Channel.HOTLINE, "10.01.01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELF_HARM | 我不想活了",
                "SELF_HARM | 我不想或了",
                "SELF_HARM | 再不给钱我就死给你们看",
                "SELF_HARM | 我真的活不下去了",
                "SELF_HARM | 官司输了房子也没了，我活够了",
                "SELF_HARM | 你们不管我就死在法院门口",
                "SELF_HARM | 我儿子因为被列成老赖老想不开，我怕他出事",
                "SELF_HARM | 还不如死了算了",
                "SELF_HARM | 我要喝农药",
                "CHILD | 我女儿被她继父打了",
                "CHILD | 孩子被他爸虐待，判决书下来了抚养权咋变更",
                "CHILD | 小孩找不到了，是不是被前夫抢走了",
                "CHILD | 我今年十三岁，我爸天天打我",
                "VIOLENCE | 他正在打我",
                "VIOLENCE | 我老公拿着刀在门口",
                "VIOLENCE | 我被他锁在屋里出不去",
                "VIOLENCE | 对方扬言要杀我全家",
                "THREAT | 我要炸了你们法院",
                "THREAT | 我带着汽油去法院",
                "THREAT | 我要去砍了他",
                "THREAT | 我早晚让那个法官付出代价",
                "THREAT | 我晓得法官家住哪，走着瞧",
                "THREAT | 不给钱我就同归于尽，我跟你们同归于尽",
                "COMPLAINT | 我要投诉法官",
                "COMPLAINT | 我要举报书记员收了人家的钱",
                "COMPLAINT | 那个法官态度很恶劣",
                "COMPLAINT | 我要头诉法官",
                "COMPLAINT | 我要投诉",
                "PETITION | 我要上访",
                "PETITION | 我想信访怎么办",
                "PETITION | 判得不公，我要去北京告状",
                "MERITS | 我这个官司能赢吗",
                "MERITS | 偷了三千块钱判几年",
                "MERITS | 法院会怎么判",
                "MERITS | 孩子会判给谁",
                "MERITS | 我的钱能要回来吗",
                "MERITS | 我会不会坐牢",
                "ABUSE | 你们就是一群废物",
                "ABUSE | 你他妈的",
                "ABUSE | 垃圾机器"
            })
    void begin_wordsBehindARail_getItsFixedReply(Guardrail rail, String said) {
        assertThat(guarded(said)).hasValueSatisfying(step -> {
            assertThat(step.intent()).isEqualTo(rail.id());
            assertThat(step.spoken()).isEqualTo(rail.reply());
            assertThat(step.sources()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我没有想自杀我就是问问诉讼费",
                "怎么预防自杀",
                "我不会砍人的",
                "杀青饭钱没给能起诉吗",
                "他把我的车砸了怎么起诉",
                "去年我被他打伤了要起诉",
                "我父亲前年跳楼去世了，他欠的钱还能起诉吗",
                "诉讼费怎么收",
                "孩子的抚养费怎么要",
                "判决不服怎么上诉",
                "家暴怎么申请人身安全保护令",
                "投诉开发商",
                "怎么打官司",
                "人身保险怎么起诉",
                "我不知道他家住哪怎么起诉",
                "知道被告住址但是找不到人怎么办",
                "我想告我老板"
            })
    void begin_wordsThatOnlyLookLikeIt_areLetThrough(String said) {
        assertThat(guarded(said)).isEmpty();
    }

    @Test
    void begin_dangerWithinAnotherWish_goesFirst() {
        assertThat(guarded("我要投诉法官，不给我立案我就不想活了"))
                .hasValueSatisfying(step -> assertThat(step.intent()).isEqualTo("self_harm"));
    }

    @ParameterizedTest
    @EnumSource(Guardrail.class)
    void reply_isShortAndHumane(Guardrail rail) {
        assertThat(rail.reply().length()).isBetween(20, 160);
        assertThat(rail.written()).doesNotContain(Act.ORDER_NO, "请不要挂机");
        if (rail.act() instanceof Act.Handover) {
            assertThat(rail.route()).isEqualTo(Route.HUMAN);
            assertThat(rail.reply()).contains("110", "120", "不要挂机");
        }
    }
}
