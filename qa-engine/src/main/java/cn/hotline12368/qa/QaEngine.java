package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.ArticleFinder;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.qa.Act.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Understands an utterance and says what to reply. Holds no state of its own: safe for all calls at once.
 *
 * <pre>{@code Reply reply = engine.reply("诉讼费怎么收", Channel.HOTLINE, conversation);
 * speak(reply.spoken());
 * conversation = reply.conversation();}</pre>
 */
public final class QaEngine {

    /** Below this the engine asks again. A wrong answer costs a caller more than a second question. */
    static final double THRESHOLD = 0.6;

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int CONSIDERED = 3;
    private static final String CASE_STATUS_QUESTION = "怎么查询案件进展";

    private final ArticleFinder finder;
    private final Clock clock;

    public QaEngine(ArticleFinder finder, Clock clock) {
        this.finder = finder;
        this.clock = clock;
    }

    public Reply reply(String utterance, Channel channel, Conversation conversation) {
        if (utterance.isBlank()) {
            return silence(conversation);
        }
        Turn turn = new Turn(utterance, channel, conversation);
        return Skill.of(utterance).map(skill -> bySkill(skill, turn)).orElseGet(() -> byArticle(turn));
    }

    /** The caller said nothing in the time he had. */
    public Reply silence(Conversation conversation) {
        Turn turn = new Turn("", Channel.HOTLINE, conversation);
        int misses = conversation.misses();
        return misses < Sentences.SILENCE.size()
                ? turn.missed(
                        "silence", Sentences.SILENCE.get(misses), new Act.AskAgain(), Route.REFUSE_AND_REFER, List.of())
                : turn.missed(
                        "silence",
                        Sentences.SILENT_TO_THE_END,
                        new Act.Handover(Reason.SILENCE),
                        Route.HUMAN,
                        List.of());
    }

    private Reply bySkill(Skill skill, Turn turn) {
        return switch (skill) {
            case DANGER -> turn.fixed(skill, Route.HUMAN, Sentences.DANGER, new Act.Handover(Reason.DANGER));
            case PERSON -> turn.fixed(skill, Route.HUMAN, Sentences.PERSON, new Act.Handover(Reason.ASKED_FOR));
            case COMPLAINT -> turn.order(skill, Route.HUMAN, OrderKind.COMPLAINT);
            case PETITION -> turn.order(skill, Route.HUMAN, OrderKind.PETITION);
            case CONTACT_JUDGE -> turn.order(skill, Route.HUMAN, OrderKind.CONTACT_JUDGE);
            case SUGGESTION -> turn.order(skill, Route.HUMAN, OrderKind.SUGGESTION);
            case CASE_STATUS -> caseStatus(turn);
            case MERITS -> turn.fixed(skill, Route.REFUSE_AND_REFER, Sentences.MERITS, new Act.Answer());
            case REPEAT -> turn.repeated();
            case GOODBYE -> turn.fixed(skill, Route.AUTO_ANSWER, Sentences.GOODBYE, new Act.Goodbye());
            case SMALL_TALK -> turn.fixed(skill, Route.AUTO_ANSWER, Sentences.SMALL_TALK, new Act.Answer());
        };
    }

    private Reply caseStatus(Turn turn) {
        LocalDate today = today();
        List<Finding> found = finder.find(CASE_STATUS_QUESTION, CONSIDERED);
        Optional<Article> howTo = found.stream()
                .map(Finding::article)
                .filter(article -> article.speakable(today) && article.topic().equals(Skill.CASE_STATUS.id()))
                .findFirst();
        return howTo.map(article -> turn.answered(Route.CASE_LOOKUP, article, 1, found))
                .orElseGet(() -> turn.order(Skill.CASE_STATUS, Route.CASE_LOOKUP, OrderKind.CASE_QUERY));
    }

    private Reply byArticle(Turn turn) {
        List<Finding> found = finder.find(turn.utterance(), CONSIDERED);
        Finding best = found.isEmpty() ? null : found.getFirst();
        if (best == null || best.confidence() < THRESHOLD) {
            return notUnderstood(turn, found);
        }
        if (!best.article().speakable(today())) {
            return turn.missed(
                    best.article().topic(),
                    Sentences.UNVERIFIED,
                    new Act.Handover(Reason.UNVERIFIED),
                    Route.HUMAN,
                    found);
        }
        return turn.answered(Route.AUTO_ANSWER, best.article(), best.confidence(), found);
    }

    /** Courts count Beijing's days, wherever the machine stands. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BEIJING);
    }

    private static Reply notUnderstood(Turn turn, List<Finding> found) {
        int misses = turn.conversation().misses();
        return misses < Sentences.ASK_AGAIN.size()
                ? turn.missed(
                        "not_understood",
                        Sentences.ASK_AGAIN.get(misses),
                        new Act.AskAgain(),
                        Route.REFUSE_AND_REFER,
                        found)
                : turn.missed(
                        "not_understood",
                        Sentences.GIVE_UP,
                        new Act.Handover(Reason.NOT_UNDERSTOOD),
                        Route.HUMAN,
                        found);
    }
}
