package cn.hotline12368.qa;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.Knowledge;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.knowledge.SeedArticles;
import cn.hotline12368.qa.cases.CaseTask;
import cn.hotline12368.qa.skills.Skills;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine with the articles of the product. */
final class BundledArticlesTest {

    private static final List<Article> ARTICLES = SeedArticles.load();
    private static final KnowledgeBase BASE = new KnowledgeBase();
    private static final Conversation START = Conversation.start("4100");

    static {
        BASE.publish(new Knowledge(1, ARTICLES));
    }

    private final QaEngine engine =
            new QaEngine(BASE, Articles.CLOCK, Skills.guards(), Skills.tasks(new CaseTask("示0101")));

    @ParameterizedTest
    @CsvSource({
        "诉讼费怎么收, fee-property",
        "怎么申请强制执行, exec-apply",
        "素松费怎么收, fee-property",
        "上诉期是多少天, deadline:appeal-judgment",
        "怎么申请财产保全, preserv-apply"
    })
    void reply_askedForAnArticleOrARule_speaksIt(String said, String id) {
        Reply reply = engine.reply(said, Channel.HOTLINE, START);
        assertThat(reply.sources()).extracting(Source::articleId).containsExactly(id);
    }

    @Test
    void reply_anythingAskedInAnyArticle_neverSpeaksAnUnverifiedOne() {
        List<String> unverified = ARTICLES.stream()
                .filter(article -> !article.verified())
                .map(Article::id)
                .toList();
        assertThat(unverified).isNotEmpty();
        ARTICLES.parallelStream()
                .flatMap(article -> article.asks().stream())
                .map(ask -> engine.reply(ask, Channel.HOTLINE, START))
                .forEach(reply -> assertThat(reply.sources())
                        .extracting(Source::articleId)
                        .doesNotContainAnyElementsOf(unverified));
    }

    @Test
    void reply_anyVerifiedArticle_isShortEnoughForAVoice() {
        assertThat(ARTICLES.stream().filter(Article::verified)).allSatisfy(article -> {
            assertThat(ArticleText.spoken(article, "").length()).isLessThanOrEqualTo(Article.SPOKEN_LIMIT);
            assertThat(article.legalBasis()).isNotEmpty();
        });
    }
}
