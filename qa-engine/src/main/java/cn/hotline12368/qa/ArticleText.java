package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.LegalBasis;
import java.util.stream.Collectors;

/** Puts an article into words: short for a voice, whole for a screen. */
final class ArticleText {

    private ArticleText() {}

    /** @param preface left out where it would not fit */
    static String spoken(Article article, String preface) {
        String spoken = needsProviso(article) ? withProviso(article.spoken()) : article.spoken();
        return preface.length() + spoken.length() > Article.SPOKEN_LIMIT ? spoken : preface + spoken;
    }

    /** As many whole sentences, or parts of one, as a voice may say in a turn. */
    static String shortened(String text) {
        String body = text;
        while (body.length() > Article.SPOKEN_LIMIT) {
            int end = Math.max(
                    Math.max(body.lastIndexOf('。', body.length() - 2), body.lastIndexOf('；', body.length() - 2)),
                    body.lastIndexOf('、', body.length() - 2));
            body = end > 0 ? body.substring(0, end) + "。" : body.substring(0, Article.SPOKEN_LIMIT - 1) + "。";
        }
        return body;
    }

    static String full(Article article) {
        StringBuilder text = new StringBuilder(article.full().strip());
        if (!article.steps().isEmpty()) {
            text.append("\n办理步骤：").append(String.join("；", article.steps()));
        }
        if (!article.materials().isEmpty()) {
            text.append("\n需要材料：").append(String.join("；", article.materials()));
        }
        text.append("\n线上办理：").append(article.online());
        text.append("\n线下办理：").append(article.offline());
        text.append("\n法律依据：")
                .append(article.legalBasis().stream().map(LegalBasis::cite).collect(Collectors.joining("、")));
        if (needsProviso(article) && text.indexOf(Sentences.PROVISO) < 0) {
            text.append("\n").append(Sentences.PROVISO).append("。");
        }
        return text.toString();
    }

    /** Money and periods are what people lose by; the court's own paper goes before anything a machine says. */
    private static boolean needsProviso(Article article) {
        return article.topic().startsWith("fee") || article.fee() != null || article.timeLimit() != null;
    }

    private static String withProviso(String spoken) {
        if (spoken.contains(Sentences.PROVISO)) {
            return spoken;
        }
        String body = spoken;
        while (body.length() + Sentences.PROVISO.length() + 1 > Article.SPOKEN_LIMIT) {
            int end = body.lastIndexOf('。', body.length() - 2);
            body = end > 0 ? body.substring(0, end + 1) : body.substring(0, body.length() / 2) + "。";
        }
        return body + Sentences.PROVISO + "。";
    }
}
