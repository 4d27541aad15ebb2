package cn.hotline12368.qa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people say for each skill, and what only looks like it. */
final class SkillTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSON | 转人工",
                "PERSON | 帮我转人工服务",
                "PERSON | 赚人工服务",
                "PERSON | 我要找个人说",
                "PERSON | 我不想跟机器人说话",
                "CONTACT_JUDGE | 怎么联系我的主审法官",
                "CONTACT_JUDGE | 法官一直不接电话",
                "CONTACT_JUDGE | 我想找承办法官",
                "SUGGESTION | 我想给你们提个建议",
                "GOODBYE | 好的谢谢再见",
                "GOODBYE | 没有了",
                "GOODBYE | 谢谢你",
                "SMALL_TALK | 喂你好",
                "SMALL_TALK | 你是机器人吗",
                "SMALL_TALK | 我想咨询一个问题"
            })
    void of_wordsForASkill_isThatSkill(Skill skill, String said) {
        assertThat(Skill.of(Articles.utterance(said))).contains(skill);
    }

    @ParameterizedTest
    @CsvSource({
        "诉讼费怎么收",
        "怎么申请强制执行",
        "对方不还钱怎么办",
        "起诉离婚要带什么材料",
        "判决书什么时候生效",
        "证人不出庭怎么办",
        "官司赢了诉讼费谁出",
        "判决不服怎么上诉",
        "法官可以回避吗",
        "开庭要带什么",
        "我想起诉开发商",
        "人工费没有给我怎么起诉",
        "谢谢我想问一下保全费多少",
        "被告把钱转走了怎么办",
        "怎么申请回避",
        "执行到的钱怎么领"
    })
    void of_questionForAnArticle_isNoSkill(String said) {
        assertThat(Skill.of(Articles.utterance(said))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentence_isShortEnoughForAVoice(String sentence) {
        assertThat(sentence.length()).isBetween(1, 160);
    }

    static Stream<Arguments> sentences() {
        Stream<String> fixed = Stream.of(
                Sentences.PERSON,
                Sentences.GIVE_UP,
                Sentences.UNVERIFIED,
                Sentences.SILENT_TO_THE_END,
                Sentences.GOODBYE,
                Sentences.SMALL_TALK,
                Sentences.recall(true));
        Stream<String> orders = Arrays.stream(OrderKind.values()).map(kind -> Sentences.order(kind, true));
        Stream<String> again = Stream.concat(Sentences.ASK_AGAIN.stream(), Sentences.SILENCE.stream());
        return Stream.of(fixed, orders, again).flatMap(texts -> texts).map(Arguments::of);
    }
}
