package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.qa.Conversation.Said;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question that leaves out all but what is different: 「那二审呢」「要是裁定呢」. */
final class Ellipsis {

    private static final Pattern LEFT_OUT =
            Pattern.compile("^(?:那么|那)?(?:要是|如果|假如|换成|改成)?(?:是)?(?<word>\\p{IsHan}{1,10}?)(?:的话)?呢[？?。]?$");

    private Ellipsis() {}

    static Optional<String> in(String text) {
        Matcher matcher = LEFT_OUT.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group("word")) : Optional.empty();
    }

    /** The best article for the last question with the new word, if it speaks of that word at all. */
    static Optional<Article> meant(String word, Conversation conversation, Function<String, List<Finding>> finder) {
        Said last = conversation.last();
        if (last == null || last.article() == null) {
            return Optional.empty();
        }
        return Stream.of(word + last.question(), word + last.article().title())
                .flatMap(question -> finder.apply(question).stream())
                .filter(finding -> finding.confidence() >= ArticleTalk.POSSIBLE)
                .map(Finding::article)
                .filter(Article::verified)
                .filter(article -> speaksOf(article, word))
                .findFirst();
    }

    private static boolean speaksOf(Article article, String word) {
        return article.title().contains(word)
                || article.spoken().contains(word)
                || article.asks().stream().anyMatch(ask -> ask.contains(word));
    }
}
