package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers of one caller, immutable: each reply carries the next state.
 *
 * @param misses utterances in a row that led to nothing, silence included
 * @param said the latest replies, oldest first, for 「再说一遍」 and 「返回」
 * @param needs needs that have an order; the position counts from 1 as {@code needNo}
 * @param open the last step of a task: what it asked for, or what a follow-up may change
 * @param pending what a mere 「好的」 answers
 */
public record Conversation(
        String court,
        int turns,
        int misses,
        List<Said> said,
        List<Need> needs,
        @Nullable Step open,
        @Nullable Pending pending,
        Pace pace) {

    private static final int REMEMBERED = 10;

    /**
     * A reply as it was given.
     *
     * @param question the caller's words it answered
     * @param article null when no article was spoken
     */
    record Said(
            String question,
            Route route,
            String intent,
            String answer,
            String spoken,
            List<Source> sources,
            Act act,
            @Nullable Article article,
            @Nullable Offer offer) {}

    /**
     * What an order was made for.
     *
     * @param caseNumber empty if the caller named none
     */
    record Need(OrderKind kind, String caseNumber) {

        /** Who first complains and then adds the case number still has one need. */
        boolean same(Need other) {
            return kind == other.kind
                    && (caseNumber.isEmpty() || other.caseNumber.isEmpty() || caseNumber.equals(other.caseNumber));
        }
    }

    public static Conversation start(String court) {
        return new Conversation(court, 0, 0, List.of(), List.of(), null, null, Pace.NORMAL);
    }

    @Nullable
    Said last() {
        return said.isEmpty() ? null : said.getLast();
    }

    /** Whether a task waits for an answer: 「好的」 is one then, and no small talk. */
    boolean isAsked() {
        return open != null && open.act() instanceof Act.AskDetail;
    }

    /** The article that was spoken last, if the last reply was one. */
    @Nullable
    Article lastArticle() {
        Said last = last();
        return last == null ? null : last.article();
    }

    /** The number of this need if it has an order already, else 0. */
    int numberOf(Need need) {
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i).same(need)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** An offer made once is not made again for the same article. */
    boolean offered(Aspect aspect, String articleId) {
        return said.stream()
                .map(Said::offer)
                .anyMatch(offer -> offer != null
                        && offer.pending() instanceof Pending.Part part
                        && part.aspect() == aspect
                        && part.article().id().equals(articleId));
    }

    Conversation with(Need need) {
        List<Need> more = new ArrayList<>(needs);
        more.add(need);
        return new Conversation(court, turns, misses, said, List.copyOf(more), open, pending, pace);
    }

    Conversation with(@Nullable Step step) {
        return new Conversation(court, turns, misses, said, needs, step, pending, pace);
    }

    Conversation at(Pace other) {
        return new Conversation(court, turns, misses, said, needs, open, pending, other);
    }

    /** Everything is forgotten but the orders: a second one for the same need would be wrong. */
    Conversation anew() {
        return new Conversation(court, turns, 0, List.of(), needs, null, null, pace);
    }

    /** Without the last reply, so that the one before it is the last. */
    Conversation back() {
        return said.size() < 2
                ? this
                : new Conversation(court, turns, misses, said.subList(0, said.size() - 1), needs, open, pending, pace);
    }

    Conversation understood(Said latest) {
        List<Said> all = new ArrayList<>(said);
        all.add(latest);
        List<Said> kept = List.copyOf(all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
        Pending offered = latest.offer() == null ? null : latest.offer().pending();
        return new Conversation(court, turns + 1, 0, kept, needs, open, offered, pace);
    }

    /** The same reply was given again. */
    Conversation repeated() {
        return new Conversation(court, turns + 1, 0, said, needs, open, pending, pace);
    }

    Conversation missed(@Nullable Pending asked) {
        return new Conversation(court, turns + 1, misses + 1, said, needs, open, asked, pace);
    }
}
