package cn.hotline12368.qa.bench;

import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Conversation;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.Reply;
import cn.hotline12368.qa.Route;
import java.util.ArrayList;
import java.util.List;

/** Whether the engine knows what it must not answer, and answers what it may. */
final class EdgeBench {

    private final QaEngine engine;
    private final Report report;

    EdgeBench(QaEngine engine, Report report) {
        this.engine = engine;
        this.report = report;
    }

    void run(List<Phrasing> outside, List<Phrasing> inside) {
        report.section("the edge of what is answered");
        List<String> answered = new ArrayList<>();
        for (Phrasing phrasing : outside) {
            Reply reply = reply(phrasing);
            // A question put back to the caller, or a greeting, states nothing.
            if (reply.route() == Route.AUTO_ANSWER && !reply.sources().isEmpty()) {
                answered.add(phrasing.topic() + " " + phrasing.text() + " → " + reply.intent());
            }
        }
        report.add(Measure.atMost(
                "own out-of-scope phrasings answered automatically (" + outside.size() + ")",
                100.0 * answered.size() / outside.size(),
                "%",
                2));
        answered.forEach(report::note);
        List<Reply> replies = inside.stream().map(this::reply).toList();
        long spoken =
                replies.stream().filter(reply -> !reply.sources().isEmpty()).count();
        report.add(Measure.plain("own in-scope phrasings answered at once", 100.0 * spoken / inside.size(), "%"));
    }

    private Reply reply(Phrasing phrasing) {
        return engine.reply(phrasing.text(), Channel.HOTLINE, Conversation.start("10.01.01"));
    }
}
