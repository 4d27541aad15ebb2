package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A reply as a page shows it: in labelled parts, with buttons for what a mere 「是」 or 「继续」 would answer.
 *
 * @param parts at least one; the legal basis stands in the sources
 * @param choices words to send, each as it stands on its button
 */
public record OnScreen(List<Part> parts, List<String> choices) {

    /** @param lines one paragraph, or one step or thing to bring a line */
    public record Part(Kind kind, List<String> lines) {}

    /** What a part is about, as its heading says. */
    public enum Kind {
        ANSWER,
        STEPS,
        MATERIALS,
        ONLINE,
        OFFLINE,
        NOTE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param shown the text that the channel makes of the reply; whatever is not a whole article is one part */
    public static OnScreen of(Reply reply, String shown) {
        Conversation.Said last = reply.conversation().last();
        Article article = last == null ? null : last.article();
        if (article != null && shown.equals(ArticleText.full(article))) {
            return new OnScreen(parts(article, shown), choices(reply.conversation(), true));
        }
        return new OnScreen(List.of(part(Kind.ANSWER, shown)), choices(reply.conversation(), false));
    }

    private static List<Part> parts(Article article, String full) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(Kind.ANSWER, article.full().strip()));
        if (!article.steps().isEmpty()) {
            parts.add(new Part(Kind.STEPS, article.steps()));
        }
        if (!article.materials().isEmpty()) {
            parts.add(new Part(Kind.MATERIALS, article.materials()));
        }
        parts.add(part(Kind.ONLINE, article.online()));
        parts.add(part(Kind.OFFLINE, article.offline()));
        if (full.endsWith("\n" + Sentences.PROVISO + "。")) {
            parts.add(part(Kind.NOTE, Sentences.PROVISO + "。"));
        }
        return List.copyOf(parts);
    }

    private static Part part(Kind kind, String text) {
        return new Part(kind, List.of(text));
    }

    /** What is on the screen already is not offered. */
    private static List<String> choices(Conversation conversation, boolean wholeArticle) {
        return switch (conversation.pending()) {
            case Pending.Confirm confirm -> List.of("是", "不是");
            case Pending.Part part ->
                wholeArticle ? List.of() : List.of(part.aspect() == Aspect.MATERIALS ? "材料" : "网上");
            case Pending.Other other -> List.of(other.article().title());
            case Pending.Resume resume -> List.of("继续");
            case Pending.Keys keys -> List.of();
            case null -> List.of();
        };
    }
}
