package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.ArticleFinder;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.qa.Act.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers from the articles: at once, with the subject named, after a confirmation, or not at all. */
final class ArticleTalk {

    /** From here on an article goes before a task that yields. */
    static final double CERTAIN = 0.9;

    /** From here on the answer comes without naming what was understood. */
    static final double SURE = 0.88;

    /** From here on the subject is named, then answered. A wrong answer costs a caller more than a second question. */
    static final double LIKELY = 0.5;

    /** From here on the caller is asked whether this is meant. */
    static final double POSSIBLE = 0.25;

    private static final String NOT_UNDERSTOOD = "not_understood";
    private static final String FILING = "filing_process";
    private static final int LONGEST_CAUSE = 8;
    private static final int CONSIDERED = 5;

    private final ArticleFinder finder;

    ArticleTalk(ArticleFinder finder) {
        this.finder = finder;
    }

    /** 「网上能办吗」 right after an answer is about that answer. */
    Optional<Reply> aspect(Turn turn) {
        Article last = turn.conversation().lastArticle();
        if (last == null) {
            return Optional.empty();
        }
        return Arrays.stream(Aspect.values())
                .filter(aspect -> aspect.asked(turn.utterance()))
                .findFirst()
                .flatMap(aspect -> aspect.of(last))
                .map(text -> turn.part(last, text));
    }

    /** 「借款纠纷」 right after an answer about filing asks for the papers of that cause. */
    Optional<Reply> papers(Turn turn) {
        Article last = turn.conversation().lastArticle();
        String cause = turn.utterance().text();
        if (last == null || !last.topic().equals(FILING) || cause.length() > LONGEST_CAUSE) {
            return Optional.empty();
        }
        return found(turn, cause + "，起诉要带什么材料").stream()
                .filter(finding -> finding.article().cause() != null && finding.confidence() >= LIKELY)
                .map(Finding::article)
                .filter(Article::verified)
                .findFirst()
                .map(article ->
                        turn.answered(Route.AUTO_ANSWER, article, Sentences.preface(article.title()), null, List.of()));
    }

    /** 「那二审呢」 is the last question with another word in it. */
    Optional<Reply> followUp(Turn turn) {
        return Ellipsis.in(turn.utterance().text())
                .flatMap(word -> Ellipsis.meant(word, turn.conversation(), question -> found(turn, question)))
                .map(article ->
                        turn.answered(Route.AUTO_ANSWER, article, Sentences.preface(article.title()), null, List.of()));
    }

    /** The topic that the utterance is nearly certainly about; empty if there is none. */
    String sureTopic(Turn turn) {
        return found(turn, turn.utterance().text()).stream()
                .findFirst()
                .filter(best -> best.confidence() >= CERTAIN)
                .map(best -> best.article().topic())
                .orElse("");
    }

    Reply confirmed(Turn turn, Article article) {
        return turn.answered(Route.AUTO_ANSWER, article, "", null, List.of());
    }

    Reply reply(Turn turn) {
        List<List<Finding>> each = finder.findEach(turn.utterance().text(), considered(turn)).stream()
                .map(found -> usable(turn, found))
                .filter(found -> !found.isEmpty())
                .toList();
        List<Finding> found = each.isEmpty() ? List.of() : each.getFirst();
        Finding best = found.isEmpty() ? null : found.getFirst();
        if (best == null || best.confidence() < POSSIBLE) {
            return notUnderstood(turn, found);
        }
        if (!best.article().verified()) {
            return best.confidence() < LIKELY ? notUnderstood(turn, found) : unverified(turn, best.article(), found);
        }
        if (best.confidence() >= LIKELY) {
            return answer(turn, best, each);
        }
        // Who was asked in vain so often is helped by no further question.
        return turn.conversation().misses() < Sentences.ASK_AGAIN.size()
                        && !best.article().referral()
                ? confirm(turn, best.article(), found)
                : notUnderstood(turn, found);
    }

    private List<Finding> found(Turn turn, String question) {
        return usable(turn, finder.find(question, considered(turn)));
    }

    private static int considered(Turn turn) {
        return CONSIDERED + turn.excluded().size();
    }

    /** What this court may say today, in its own words. */
    private static List<Finding> usable(Turn turn, List<Finding> found) {
        String court = turn.conversation().court();
        return found.stream()
                .filter(finding -> finding.article().appliesTo(court))
                .filter(finding -> !turn.excluded().contains(finding.article().id()))
                .filter(finding -> !finding.article().verified()
                        || finding.article().speakable(turn.utterance().today()))
                .map(finding -> finding.in(court))
                .toList();
    }

    private static Reply answer(Turn turn, Finding best, List<List<Finding>> each) {
        Article article = best.article();
        List<Finding> found = each.getFirst();
        if (article.referral()) {
            return turn.answered(Route.REFUSE_AND_REFER, article, "", null, found);
        }
        String preface = best.confidence() < SURE ? Sentences.preface(article.title()) : "";
        return turn.answered(Route.AUTO_ANSWER, article, preface, other(article, each), found);
    }

    /** What answers the second question, if that is sure enough to be offered. */
    private static @Nullable Article other(Article answered, List<List<Finding>> each) {
        return each.stream()
                .skip(1)
                .map(List::getFirst)
                .filter(finding -> finding.confidence() >= LIKELY)
                .map(Finding::article)
                .filter(article -> article.verified() && !article.referral())
                .filter(article -> !article.topic().equals(answered.topic()))
                .findFirst()
                .orElse(null);
    }

    private static Reply confirm(Turn turn, Article article, List<Finding> found) {
        return turn.missed(
                article.topic(),
                Sentences.confirm(article.title()),
                new Act.AskAgain(),
                Route.REFUSE_AND_REFER,
                found,
                new Pending.Confirm(article));
    }

    private static Reply unverified(Turn turn, Article article, List<Finding> found) {
        return turn.missed(
                article.topic(), Sentences.UNVERIFIED, new Act.Handover(Reason.UNVERIFIED), Route.HUMAN, found);
    }

    private static Reply notUnderstood(Turn turn, List<Finding> found) {
        int misses = turn.conversation().misses();
        if (misses < Sentences.ASK_AGAIN.size()) {
            return askAgain(turn, Sentences.ASK_AGAIN.get(misses), null, found);
        }
        return misses == Sentences.ASK_AGAIN.size() && turn.utterance().channel() == Channel.HOTLINE
                ? askAgain(turn, Sentences.BY_KEYS, new Pending.Keys(), found)
                : turn.missed(
                        NOT_UNDERSTOOD, Sentences.GIVE_UP, new Act.Handover(Reason.NOT_UNDERSTOOD), Route.HUMAN, found);
    }

    private static Reply askAgain(Turn turn, String sentence, @Nullable Pending asked, List<Finding> found) {
        return turn.missed(NOT_UNDERSTOOD, sentence, new Act.AskAgain(), Route.REFUSE_AND_REFER, found, asked);
    }
}
