package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.LegalBasis;
import java.util.List;

/** What an answer rests on: the article in the version that was spoken, and the rules behind it. */
public record Source(String articleId, int version, String title, List<String> legalBasis) {

    /** What a calculator's answer rests on; it has no version but the program's. */
    public static Source computed(String id, String title, List<LegalBasis> basis) {
        return new Source(
                id, 0, title, basis.stream().map(LegalBasis::cite).distinct().toList());
    }

    static Source of(Article article) {
        return new Source(
                article.id(),
                article.version(),
                article.title(),
                article.legalBasis().stream().map(LegalBasis::cite).toList());
    }
}
