package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.LegalBasis;
import java.util.List;

/** What an answer rests on: the article in the version that was spoken, and the rules behind it. */
public record Source(String articleId, int version, String title, List<String> legalBasis) {

    static Source of(Article article) {
        return new Source(
                article.id(),
                article.version(),
                article.title(),
                article.legalBasis().stream().map(LegalBasis::cite).toList());
    }
}
