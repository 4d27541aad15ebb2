package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.ArticleFinder;
import cn.hotline12368.qa.Act.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Understands an utterance and says what to reply. Holds no state of its own: safe for all calls at once.
 *
 * <pre>{@code Reply reply = engine.reply("诉讼费怎么收", Channel.HOTLINE, conversation);
 * speak(reply.spoken());
 * conversation = reply.conversation();}</pre>
 */
public final class QaEngine {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Clock clock;
    private final TaskTalk guards;
    private final TaskTalk tasks;
    private final ArticleTalk articles;
    private final Talk talk;

    /**
     * @param guards asked before anything else, in this order; their replies are never blended with an answer
     * @param tasks asked before the articles
     */
    public QaEngine(ArticleFinder finder, Clock clock, List<Task> guards, List<Task> tasks) {
        this.clock = clock;
        this.guards = new TaskTalk(guards);
        this.tasks = new TaskTalk(tasks);
        this.articles = new ArticleTalk(finder);
        this.talk = new Talk(articles);
    }

    public Reply reply(String text, Channel channel, Conversation conversation) {
        if (text.isBlank()) {
            return silence(conversation);
        }
        Turn turn = new Turn(Utterance.of(text, today(), channel, conversation.court()), conversation);
        return guards.begin(turn)
                .or(() -> talk.answer(turn))
                .or(() -> talk.command(turn))
                .or(() -> bySkill(turn, EnumSet.of(Skill.PERSON)))
                .or(() -> turn.conversation().isAsked() ? tasks.next(turn) : Optional.empty())
                .or(() -> bySkill(turn, EnumSet.allOf(Skill.class)))
                .or(() -> tasks.next(turn))
                .or(() -> corrected(turn))
                .orElseGet(() -> bySubject(turn));
    }

    /** The caller pressed a digit; empty unless the menu of keys was just read out and has it. */
    public Optional<Reply> key(char key, Conversation conversation) {
        return !(conversation.pending() instanceof Pending.Keys)
                ? Optional.empty()
                : KeyMenu.question(key).map(question -> reply(question, Channel.HOTLINE, conversation));
    }

    /** The caller said nothing in the time he had. */
    public Reply silence(Conversation conversation) {
        Turn turn = new Turn(Utterance.of("", today(), Channel.HOTLINE, conversation.court()), conversation);
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

    private Reply bySubject(Turn turn) {
        return tasks.begin(turn, () -> articles.sureTopic(turn))
                .or(() -> articles.aspect(turn))
                .or(() -> articles.papers(turn))
                .or(() -> articles.followUp(turn))
                .orElseGet(() -> articles.reply(turn));
    }

    /** What was refused is not offered again. */
    private Optional<Reply> corrected(Turn turn) {
        Correction correction = Correction.in(turn.utterance().text());
        if (!correction.refused()) {
            return Optional.empty();
        }
        if (correction.meant().isEmpty()) {
            return Optional.of(
                    turn.missed("declined", Sentences.NOT_THAT, new Act.AskAgain(), Route.REFUSE_AND_REFER, List.of()));
        }
        Article last = turn.conversation().lastArticle();
        Turn meant = turn.saying(correction.meant());
        return Optional.of(bySubject(last == null ? meant : meant.without(last)));
    }

    private Optional<Reply> bySkill(Turn turn, Set<Skill> skills) {
        return Skill.of(turn.utterance()).filter(skills::contains).map(skill -> switch (skill) {
            case PERSON -> turn.fixed(skill.id(), Route.HUMAN, Sentences.PERSON, new Act.Handover(Reason.ASKED_FOR));
            case CONTACT_JUDGE -> turn.order(skill.id(), Route.HUMAN, OrderKind.CONTACT_JUDGE);
            case SUGGESTION -> turn.order(skill.id(), Route.HUMAN, OrderKind.SUGGESTION);
            case GOODBYE -> turn.fixed(skill.id(), Route.AUTO_ANSWER, Sentences.GOODBYE, new Act.Goodbye());
            case SMALL_TALK -> smallTalk(turn);
        });
    }

    /** 「好的」 after an answer is no greeting. */
    private static Reply smallTalk(Turn turn) {
        boolean nod = Command.YES.given(turn.utterance()) && turn.conversation().last() != null;
        return nod
                ? turn.fixed("acknowledged", Route.AUTO_ANSWER, Sentences.ANYTHING_ELSE, new Act.AskDetail())
                : turn.fixed(Skill.SMALL_TALK.id(), Route.AUTO_ANSWER, Sentences.SMALL_TALK, new Act.Answer());
    }

    /** Courts count Beijing's days, wherever the machine stands. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BEIJING);
    }
}
