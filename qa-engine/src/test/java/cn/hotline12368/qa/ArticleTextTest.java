package cn.hotline12368.qa;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.knowledge.Article;
import org.junit.jupiter.api.Test;

final class ArticleTextTest {

    @Test
    void fee_withoutProviso_getsIt() {
        Article article = Articles.article("fee_property", "每件五十元。", true);
        assertThat(ArticleText.spoken(article, "")).isEqualTo("每件五十元。以法院文书为准。");
        assertThat(ArticleText.full(article)).endsWith("以法院文书为准。");
    }

    @Test
    void fee_withProviso_isLeftAsItIs() {
        Article article = Articles.article("fee_property", "每件五十元，具体以法院文书为准。", true);
        assertThat(ArticleText.spoken(article, "")).isEqualTo(article.spoken());
    }

    @Test
    void fee_tooLongForTheProviso_losesItsLastSentence() {
        Article article = Articles.article("fee_property", "一".repeat(100) + "。" + "二".repeat(57) + "。", true);
        assertThat(ArticleText.spoken(article, "")).isEqualTo("一".repeat(100) + "。以法院文书为准。");
    }

    @Test
    void other_staysWithoutProviso() {
        assertThat(ArticleText.spoken(Articles.article("agent", "可以委托一至二人。", true), ""))
                .isEqualTo("可以委托一至二人。");
    }
}
