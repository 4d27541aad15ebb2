package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One useful thing offered after an answer, never forced: said once, and silence or another question passes it by.
 *
 * @param text one short sentence
 */
record Offer(String text, Pending pending) {

    /** What was interrupted comes first, then the caller's other question, then more of this answer that he has not heard. */
    static Optional<Offer> after(Article article, Turn turn, @Nullable Article other) {
        Conversation conversation = turn.conversation();
        Step open = conversation.open();
        if (open != null && conversation.isAsked()) {
            return Optional.of(new Offer("刚才的问题还没有说完，要接着办，请说“继续”。", new Pending.Resume(open)));
        }
        if (article.referral()) {
            return Optional.empty();
        }
        return other == null
                ? part(article, conversation)
                : Optional.of(
                        new Offer("您还问到" + Sentences.quoted(other.title()) + "，要听请说“好的”。", new Pending.Other(other)));
    }

    private static Optional<Offer> part(Article article, Conversation conversation) {
        return Stream.of(Aspect.MATERIALS, Aspect.ONLINE)
                .filter(aspect -> aspect.of(article).isPresent())
                .filter(aspect -> !conversation.offered(aspect, article.id()))
                .findFirst()
                .map(aspect -> new Offer(aspect.offer(), new Pending.Part(aspect, article)));
    }
}
