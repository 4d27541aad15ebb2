package cn.hotline12368.knowledge;

import java.util.List;

/** Three articles of the tests' own, one of them unverified. */
final class Samples {

    private Samples() {}

    static List<Article> articles() {
        return SeedArticles.load("seed-sample");
    }

    static Article article(String id) {
        return articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The same article saying something else. */
    static Article reworded(Article article, String full) {
        return with(article, article.spoken(), full, article.facts());
    }

    static Article speaking(Article article, String spoken, List<Fact> facts) {
        return with(article, spoken, article.full(), facts);
    }

    private static Article with(Article article, String spoken, String full, List<Fact> facts) {
        return new Article(
                article.id(),
                article.version(),
                article.topic(),
                article.title(),
                article.asks(),
                spoken,
                full,
                article.steps(),
                article.materials(),
                article.fee(),
                article.timeLimit(),
                article.online(),
                article.offline(),
                article.legalBasis(),
                article.verification(),
                article.keywords(),
                article.cause(),
                facts,
                article.valid(),
                article.courts(),
                article.overrides());
    }
}
