package cn.hotline12368.qa.bench;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Conversation;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.Reply;
import cn.hotline12368.qa.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sample of labelled questions: what the hotline says, and whether it should have said anything. */
final class SampleBench {

    private final QaEngine engine;
    private final Path folder;
    private final Report report;

    private record Answered(Label label, Reply reply) {

        boolean right() {
            Stated stated = Stated.in(reply.spoken(), Article.SPOKEN_LIMIT);
            boolean said = label.kind() == null ? stated.all(label.groups()) : stated.fee(label);
            return said && label.routeIsFine(reply.route().code());
        }

        boolean falselyAnswered() {
            return label.mustNotAnswer() && reply.route() == Route.AUTO_ANSWER;
        }

        String line() {
            return label.id() + " [" + label.intent() + "] " + label.text() + " → "
                    + reply.route().code() + " " + reply.intent() + ": " + reply.spoken();
        }
    }

    SampleBench(QaEngine engine, Path folder, Report report) {
        this.engine = engine;
        this.folder = folder;
        this.report = report;
    }

    void run(boolean misses) {
        report.section("labelled questions, channel hotline, at most 160 characters");
        List<Answered> questions = answered("questions.jsonl");
        List<Answered> fees = answered("fees.jsonl");
        List<Answered> deadlines = answered("deadlines.jsonl");
        List<Answered> synthetic = answered("synthetic.jsonl");
        if (questions.isEmpty()) {
            report.note("not measured: no questions.jsonl in the folder given by --eval or HOTLINE_EVAL");
            return;
        }
        List<Answered> withFacts = withFacts(questions);
        right("questions: facts stated", withFacts, 85.0);
        report.add(Measure.plain("  a constant stuffed with the commonest facts", baseline(withFacts), "%"));
        right("synthetic questions: facts stated", withFacts(synthetic), 85.0);
        right("fees exactly right", fees, 99.0);
        right("deadlines exactly right", deadlines, 97.0);
        List<Answered> all = new ArrayList<>(questions);
        all.addAll(synthetic);
        falseAnswers(all);
        if (misses) {
            misses("missed", withFacts, fees, deadlines, withFacts(synthetic));
        }
    }

    private List<Answered> answered(String file) {
        return Label.load(folder.resolve(file)).stream()
                .map(label -> new Answered(
                        label, engine.reply(label.text(), Channel.HOTLINE, Conversation.start("10.01.01"))))
                .toList();
    }

    private static List<Answered> withFacts(List<Answered> all) {
        return all.stream()
                .filter(one -> one.label().route().equals(Route.AUTO_ANSWER.code()))
                .filter(one -> !one.label().groups().isEmpty())
                .toList();
    }

    private void right(String name, List<Answered> all, double goal) {
        if (!all.isEmpty()) {
            double right = 100.0 * all.stream().filter(Answered::right).count() / all.size();
            report.add(Measure.atLeast(name + " (" + all.size() + ")", right, "%", goal));
        }
    }

    private void falseAnswers(List<Answered> all) {
        List<Answered> forbidden =
                all.stream().filter(one -> one.label().mustNotAnswer()).toList();
        List<Answered> wrong =
                forbidden.stream().filter(Answered::falselyAnswered).toList();
        report.add(Measure.atMost(
                "must not be answered, yet answered automatically (" + forbidden.size() + ")",
                100.0 * wrong.size() / forbidden.size(),
                "%",
                2));
        wrong.forEach(one -> report.note(one.line()));
    }

    @SafeVarargs
    private void misses(String title, List<Answered>... groups) {
        for (List<Answered> group : groups) {
            group.stream().filter(one -> !one.right()).forEach(one -> report.note(title + " " + one.line()));
        }
    }

    /** The share that one sentence gets which helps nobody: the commonest facts that fit into 160 characters, one after another. */
    private static double baseline(List<Answered> all) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(one -> one.label().groups().forEach(group -> counts.merge(group.getFirst(), 1, Integer::sum)));
        StringBuilder constant = new StringBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(fact -> constant.length() + fact.length() + 1 <= Article.SPOKEN_LIMIT)
                .forEach(fact -> constant.append(fact).append('，'));
        Stated stated = Stated.in(constant.toString(), Article.SPOKEN_LIMIT);
        long right =
                all.stream().filter(one -> stated.all(one.label().groups())).count();
        return 100.0 * right / all.size();
    }
}
