package cn.hotline12368.qa;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.qa.Conversation.Said;
import java.util.List;
import java.util.Optional;

/** What the caller says about the talk itself, or in answer to what was put to him. */
final class Talk {

    private final ArticleTalk articles;

    Talk(ArticleTalk articles) {
        this.articles = articles;
    }

    /** 「好的」 and 「不是」 mean something only while something is pending. */
    Optional<Reply> answer(Turn turn) {
        Pending pending = turn.conversation().pending();
        if (pending == null) {
            return Optional.empty();
        }
        if (Command.YES.given(turn.utterance())) {
            return Optional.of(accepted(turn, pending));
        }
        if (Command.RESUME.given(turn.utterance()) && pending instanceof Pending.Resume(Step open)) {
            return Optional.of(turn.step(open));
        }
        return Command.NO.given(turn.utterance()) ? Optional.of(declined(turn, pending)) : Optional.empty();
    }

    private Reply accepted(Turn turn, Pending pending) {
        return switch (pending) {
            case Pending.Confirm(Article article) -> articles.confirmed(turn, article);
            case Pending.Part(Aspect aspect, Article article) ->
                turn.part(article, aspect.of(article).orElse(article.offline()));
            case Pending.Other(Article article) -> articles.confirmed(turn, article);
            case Pending.Resume(Step open) -> turn.step(open);
            case Pending.Keys keys ->
                turn.missed(
                        "not_understood",
                        Sentences.BY_KEYS,
                        new Act.AskAgain(),
                        Route.REFUSE_AND_REFER,
                        List.of(),
                        keys);
        };
    }

    private static Reply declined(Turn turn, Pending pending) {
        return pending instanceof Pending.Confirm
                ? turn.missed("declined", Sentences.NOT_THAT, new Act.AskAgain(), Route.REFUSE_AND_REFER, List.of())
                : turn.fixed("declined", Route.AUTO_ANSWER, Sentences.ANYTHING_ELSE, new Act.AskDetail());
    }

    Optional<Reply> command(Turn turn) {
        return Command.of(turn.utterance()).flatMap(command -> switch (command) {
            case REPEAT -> Optional.of(again(turn, turn.conversation()));
            case SLOWER -> Optional.of(again(turn, turn.conversation().at(Pace.SLOW)));
            case NORMAL_PACE -> Optional.of(again(turn, turn.conversation().at(Pace.NORMAL)));
            case BACK -> Optional.of(again(turn, turn.conversation().back()));
            case SHORTER -> Optional.of(shorter(turn));
            case START_OVER -> Optional.of(anew(turn));
            case RESUME -> Optional.ofNullable(turn.conversation().open()).map(turn::step);
            case YES, NO -> Optional.empty();
        });
    }

    private static Reply again(Turn turn, Conversation next) {
        Said last = next.last();
        return last == null
                ? turn.fixed("repeat", Route.AUTO_ANSWER, Sentences.NOTHING_BEFORE, new Act.AskDetail())
                : turn.again(last, next);
    }

    private static Reply shorter(Turn turn) {
        Conversation conversation = turn.conversation();
        Said last = conversation.last();
        return last == null ? again(turn, conversation) : turn.again(shortened(last), conversation);
    }

    /** The first sentence answers; the proviso stays where there was one. */
    private static Said shortened(Said said) {
        int end = said.spoken().indexOf('。');
        String first = end < 0 ? said.spoken() : said.spoken().substring(0, end + 1);
        String spoken = said.spoken().contains(Sentences.PROVISO) && !first.contains(Sentences.PROVISO)
                ? first + Sentences.PROVISO + "。"
                : first;
        return new Said(
                said.question(),
                said.route(),
                said.intent(),
                spoken,
                spoken,
                said.sources(),
                said.act(),
                said.article(),
                null);
    }

    private static Reply anew(Turn turn) {
        return new Turn(turn.utterance(), turn.conversation().anew())
                .fixed("start_over", Route.AUTO_ANSWER, Sentences.ANEW, new Act.AskDetail());
    }
}
