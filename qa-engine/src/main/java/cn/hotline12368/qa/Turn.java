package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.qa.Conversation.Need;
import cn.hotline12368.qa.Conversation.Said;
import cn.hotline12368.qa.number.CaseNumber;
import cn.hotline12368.qa.number.CaseNumbers;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One utterance with its surroundings; each method ends it in one kind of reply.
 *
 * @param excluded ids of articles that the caller has just refused: 「不是，我是说……」
 */
record Turn(Utterance utterance, Conversation conversation, Set<String> excluded) {

    private static final int SUMMARY = 60;

    Turn(Utterance utterance, Conversation conversation) {
        this(utterance, conversation, Set.of());
    }

    /** The same turn as if the caller had said only this. */
    Turn saying(String text) {
        return new Turn(
                Utterance.of(text, utterance.today(), utterance.channel(), utterance.court()), conversation, excluded);
    }

    Turn without(Article refused) {
        return new Turn(utterance, conversation, Set.of(refused.id()));
    }

    private boolean onTheHotline() {
        return utterance.channel() == Channel.HOTLINE;
    }

    /**
     * @param preface names what was understood, when that is not quite sure; empty otherwise
     * @param other answers the second question of the utterance
     */
    Reply answered(Route route, Article article, String preface, @Nullable Article other, List<Finding> found) {
        String spoken = ArticleText.spoken(article, preface);
        String answer = onTheHotline() ? spoken : ArticleText.full(article);
        Offer offer = Offer.after(article, this, other).orElse(null);
        double confidence = found.isEmpty() ? 1 : confidence(article, found);
        return given(
                said(
                        route,
                        article.topic(),
                        answer,
                        spoken,
                        List.of(Source.of(article)),
                        new Act.Answer(),
                        article,
                        offer),
                confidence,
                found);
    }

    private static double confidence(Article article, List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.article().id().equals(article.id()))
                .mapToDouble(Finding::confidence)
                .findFirst()
                .orElse(1);
    }

    /** A part of an article that was spoken before. */
    Reply part(Article article, String text) {
        String spoken = ArticleText.shortened(text);
        Said said = said(
                Route.AUTO_ANSWER,
                article.topic(),
                onTheHotline() ? spoken : text,
                spoken,
                List.of(Source.of(article)),
                new Act.Answer(),
                article,
                null);
        return given(said, 1, List.of());
    }

    Reply fixed(String intent, Route route, String sentence, Act act) {
        return given(said(intent, route, sentence, act), 1, List.of());
    }

    Reply step(Step step) {
        Turn kept = step.form() == null ? this : new Turn(utterance, conversation.with(step), excluded);
        if (step.act() instanceof Act.MakeOrder order) {
            return kept.order(step.intent(), step.route(), order.kind(), step.spoken(), step.full());
        }
        String answer = onTheHotline() ? step.spoken() : step.full();
        return kept.given(
                said(step.route(), step.intent(), answer, step.spoken(), step.sources(), step.act(), null, null),
                1,
                List.of());
    }

    Reply order(String intent, Route route, OrderKind kind) {
        return order(intent, route, kind, Sentences.order(kind, true), Sentences.order(kind, false));
    }

    private Reply order(String intent, Route route, OrderKind kind, String spoken, String unnumbered) {
        Need need = new Need(kind, caseNumber());
        int known = conversation.numberOf(need);
        if (known > 0) {
            Act recall = new Act.RecallOrder(kind, known);
            String answer = Sentences.recall(onTheHotline());
            return given(
                    said(route, intent, answer, Sentences.recall(true), List.of(), recall, null, null), 1, List.of());
        }
        Turn more = new Turn(utterance, conversation.with(need), excluded);
        Act make = new Act.MakeOrder(
                kind, shortened(utterance.text()), more.conversation.needs().size());
        return more.given(
                said(route, intent, onTheHotline() ? spoken : unnumbered, spoken, List.of(), make, null, null),
                1,
                List.of());
    }

    /** A number that lacks a part names no case. */
    private String caseNumber() {
        return CaseNumbers.in(utterance.text())
                .filter(CaseNumber::complete)
                .map(CaseNumber::text)
                .orElse("");
    }

    /** Says an earlier reply again; it stays the last thing said. */
    Reply again(Said earlier, Conversation next) {
        Act act = earlier.act() instanceof Act.MakeOrder made
                ? new Act.RecallOrder(made.kind(), made.needNo())
                : earlier.act();
        return new Reply(
                earlier.route(),
                earlier.intent(),
                earlier.answer(),
                earlier.spoken(),
                null,
                next.pace(),
                1,
                earlier.sources(),
                act,
                next.repeated(),
                List.of());
    }

    Reply missed(String intent, String sentence, Act act, Route route, List<Finding> found) {
        return missed(intent, sentence, act, route, found, null);
    }

    Reply missed(String intent, String sentence, Act act, Route route, List<Finding> found, @Nullable Pending asked) {
        double confidence = found.isEmpty() ? 0 : found.getFirst().confidence();
        return reply(said(intent, route, sentence, act), confidence, conversation.missed(asked), found);
    }

    private Said said(String intent, Route route, String sentence, Act act) {
        return said(route, intent, sentence, sentence, List.of(), act, null, null);
    }

    private Said said(
            Route route,
            String intent,
            String answer,
            String spoken,
            List<Source> sources,
            Act act,
            @Nullable Article article,
            @Nullable Offer offer) {
        return new Said(utterance.text(), route, intent, answer, spoken, sources, act, article, offer);
    }

    private Reply given(Said said, double confidence, List<Finding> found) {
        return reply(said, confidence, conversation.understood(said), found);
    }

    private static Reply reply(Said said, double confidence, Conversation next, List<Finding> found) {
        return new Reply(
                said.route(),
                said.intent(),
                said.answer(),
                said.spoken(),
                said.offer() == null ? null : said.offer().text(),
                next.pace(),
                confidence,
                said.sources(),
                said.act(),
                next,
                found);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SUMMARY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SUMMARY)) + "…";
    }
}
