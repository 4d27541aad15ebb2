package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.qa.Conversation.Need;
import cn.hotline12368.qa.Conversation.Said;
import cn.hotline12368.qa.number.CaseNumber;
import cn.hotline12368.qa.number.CaseNumbers;
import java.util.List;

/** One utterance with its surroundings; each method ends it in one kind of reply. */
record Turn(String utterance, Channel channel, Conversation conversation) {

    private static final int SUMMARY = 60;

    Reply answered(Route route, Article article, double confidence, List<Finding> found) {
        String spoken = ArticleText.spoken(article);
        String answer = channel == Channel.HOTLINE ? spoken : ArticleText.full(article);
        Said said = new Said(route, article.topic(), answer, spoken, List.of(Source.of(article)), new Act.Answer());
        return said(said, confidence, conversation.understood(said), found);
    }

    Reply fixed(Skill skill, Route route, String sentence, Act act) {
        Said said = new Said(route, skill.id(), sentence, sentence, List.of(), act);
        return said(said, 1, conversation.understood(said), List.of());
    }

    Reply order(Skill skill, Route route, OrderKind kind) {
        Need need = new Need(kind, caseNumber());
        int known = conversation.numberOf(need);
        Conversation next = known > 0 ? conversation : conversation.with(need);
        Act act = known > 0
                ? new Act.RecallOrder(kind, known)
                : new Act.MakeOrder(kind, shortened(utterance), next.needs().size());
        String spoken = sentence(known > 0, kind, true);
        String answer = channel == Channel.HOTLINE ? spoken : sentence(known > 0, kind, false);
        Said said = new Said(route, skill.id(), answer, spoken, List.of(), act);
        return said(said, 1, next.understood(said), List.of());
    }

    /** A number that lacks a part names no case. */
    private String caseNumber() {
        return CaseNumbers.in(utterance)
                .filter(CaseNumber::complete)
                .map(CaseNumber::text)
                .orElse("");
    }

    private static String sentence(boolean known, OrderKind kind, boolean numbered) {
        return known ? Sentences.recall(numbered) : Sentences.order(kind, numbered);
    }

    /** Says the same again; what is repeated stays the last thing said. */
    Reply repeated() {
        Said last = conversation.last();
        if (last == null) {
            return fixed(Skill.SMALL_TALK, Route.AUTO_ANSWER, Sentences.SMALL_TALK, new Act.Answer());
        }
        Act act =
                last.act() instanceof Act.MakeOrder made ? new Act.RecallOrder(made.kind(), made.needNo()) : last.act();
        Said again = new Said(last.route(), last.intent(), last.answer(), last.spoken(), last.sources(), act);
        return said(again, 1, conversation.understood(again), List.of());
    }

    Reply missed(String intent, String sentence, Act act, Route route, List<Finding> found) {
        double confidence = found.isEmpty() ? 0 : found.getFirst().confidence();
        Said said = new Said(route, intent, sentence, sentence, List.of(), act);
        return said(said, confidence, conversation.missed(), found);
    }

    private static Reply said(Said said, double confidence, Conversation next, List<Finding> found) {
        return new Reply(
                said.route(),
                said.intent(),
                said.answer(),
                said.spoken(),
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
