package cn.hotline12368.qa.bench;

import cn.hotline12368.knowledge.Article;

/** Articles that differ from real ones in a few words only. */
final class Copies {

    private static final String[] PLACES = {"东城", "西城", "南关", "北关", "河东", "河西", "山前", "山后", "湖滨", "江北"};

    /** As many as an article must have. */
    private static final int ASKS = 8;

    private Copies() {}

    static Article of(Article article, int copy) {
        String place = PLACES[copy % PLACES.length] + copy / PLACES.length + "区";
        return new Article(
                article.id() + "-" + copy,
                article.version(),
                article.topic(),
                place + article.title(),
                article.asks().stream().limit(ASKS).map(ask -> place + ask).toList(),
                article.spoken(),
                article.full(),
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
                article.facts(),
                article.valid(),
                article.courts(),
                article.overrides());
    }
}
