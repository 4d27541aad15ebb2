package cn.hotline12368.qa;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.qa.OnScreen.Kind;
import cn.hotline12368.qa.OnScreen.Part;
import cn.hotline12368.qa.guard.Guards;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OnScreenTest {

    private static final Article FEES = Articles.article("fee_property", "按金额分段。", true);
    private static final Article AGENT = Articles.article("agent", "可以委托一至二人。", true);

    private final QaEngine engine = new QaEngine(
            Articles.finder(Map.of("费", new Finding(FEES, 0.9), "像委托", new Finding(AGENT, 0.33))),
            Articles.CLOCK,
            List.of(Guards.ofPersons()),
            List.of());
    private Conversation conversation = Conversation.start("10.01.01");

    private Reply ask(String text, Channel channel) {
        Reply reply = engine.reply(text, channel, conversation);
        conversation = reply.conversation();
        return reply;
    }

    private static OnScreen shown(Reply reply) {
        return OnScreen.of(reply, reply.answer());
    }

    @Test
    void wholeArticle_isLabelledAndOffersNothingThatStandsThere() {
        OnScreen screen = shown(ask("诉讼费怎么收", Channel.WEB));

        assertThat(screen.parts())
                .containsExactly(
                        new Part(Kind.ANSWER, List.of("全文。")),
                        new Part(Kind.MATERIALS, List.of("身份证")),
                        new Part(Kind.ONLINE, List.of("线上方式")),
                        new Part(Kind.OFFLINE, List.of("线下方式")),
                        new Part(Kind.NOTE, List.of("以法院文书为准。")));
        assertThat(screen.choices()).isEmpty();
    }

    @Test
    void spokenAnswer_isOnePartAndOffersMore() {
        Reply reply = ask("诉讼费怎么收", Channel.HOTLINE);

        assertThat(shown(reply).parts()).containsExactly(new Part(Kind.ANSWER, List.of(reply.spoken())));
        assertThat(shown(reply).choices()).containsExactly("材料");
    }

    @Test
    void questionBack_isAnsweredByButtons() {
        assertThat(shown(ask("像委托", Channel.WEB)).choices()).containsExactly("是", "不是");
        Reply confirmed = ask("是", Channel.WEB);
        assertThat(confirmed.answer()).isEqualTo(ArticleText.full(AGENT));
        assertThat(shown(confirmed).parts()).hasSize(4);
    }

    @Test
    void textThatTheChannelPutsInItsPlace_isAllThatIsShown() {
        ask("诉讼费怎么收", Channel.WEB);
        Reply danger = ask("我不想活了", Channel.WEB);

        assertThat(danger.danger()).contains("self_harm");
        assertThat(OnScreen.of(danger, "请拨打110。").parts()).containsExactly(new Part(Kind.ANSWER, List.of("请拨打110。")));
        assertThat(ask("诉讼费怎么收", Channel.WEB).danger()).isEmpty();
    }
}
