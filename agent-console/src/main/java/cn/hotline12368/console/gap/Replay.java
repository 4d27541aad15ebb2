package cn.hotline12368.console.gap;

import cn.hotline12368.console.ask.Engines;
import cn.hotline12368.console.knowledge.Trials;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Conversation;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.Reply;
import cn.hotline12368.qa.Route;
import java.util.List;

/** Asks the questions that once failed again. */
final class Replay {

    private static final int SHOWN = 20;

    private final Engines engines;
    private final Trials trials;
    private final String court;

    Replay(Engines engines, Trials trials, String court) {
        this.engines = engines;
        this.trials = trials;
        this.court = court;
    }

    /**
     * @param published how many the published knowledge answers now
     * @param tried how many it would answer with the version tried out; the same without one
     * @param gained the first {@value #SHOWN} that are answered now and were not
     */
    record Gain(int questions, int published, int tried, List<Answered> gained) {}

    record Answered(String text, String articleId, String title) {}

    Gain run(List<Question> questions, KnowledgeBase tried) {
        QaEngine now = engines.over(trials.published());
        QaEngine then = engines.over(tried);
        int published = (int) questions.stream()
                .filter(question -> answered(reply(now, question)))
                .count();
        List<Answered> answered = questions.stream()
                .map(question -> new Asked(question, reply(then, question)))
                .filter(asked -> answered(asked.reply()))
                .map(Asked::answered)
                .toList();
        List<Answered> gained = answered.stream().distinct().limit(SHOWN).toList();
        return new Gain(questions.size(), published, answered.size(), gained);
    }

    private record Asked(Question question, Reply reply) {

        Answered answered() {
            var source = reply.sources().getFirst();
            return new Answered(question.text(), source.articleId(), source.title());
        }
    }

    private Reply reply(QaEngine engine, Question question) {
        return engine.reply(question.text(), Channel.WEB, Conversation.start(court));
    }

    private static boolean answered(Reply reply) {
        return reply.route() == Route.AUTO_ANSWER && !reply.sources().isEmpty() && Failure.of(reply) == null;
    }
}
