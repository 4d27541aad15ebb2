package cn.hotline12368.qa.bench;

import cn.hotline12368.knowledge.ArticleFinder;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.knowledge.Knowledge;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.knowledge.index.Noise;
import cn.hotline12368.knowledge.index.View;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Conversation;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.Reply;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Whether the right topic comes first, on clean text and with characters misheard, with all views and without each. */
final class FinderBench {

    private static final long SEED = 12368;
    private static final int[] ERRORS = {0, 10, 20, 30};
    private static final Map<Integer, Double> GOALS = Map.of(0, 92.0, 20, 85.0, 30, 78.0);

    private final Knowledge knowledge;
    private final List<Phrasing> phrasings;
    private final Report report;

    FinderBench(Knowledge knowledge, List<Phrasing> phrasings, Report report) {
        this.knowledge = knowledge;
        this.phrasings = phrasings;
        this.report = report;
    }

    void run(Function<ArticleFinder, QaEngine> engines, boolean ablations) {
        report.section(phrasings.size() + " phrasings that stand in no article: the right topic comes first");
        ArticleFinder all = finder(EnumSet.allOf(View.class));
        QaEngine engine = engines.apply(all);
        for (int errors : ERRORS) {
            List<Phrasing> missed = missed(text -> understood(engine, text), errors);
            double hit = hit(missed);
            String name = "hit@1 of the engine, " + (errors == 0 ? "clean text" : errors + " % of characters wrong");
            Double goal = GOALS.get(errors);
            report.add(goal == null ? Measure.plain(name, hit, "%") : Measure.atLeast(name, hit, "%", goal));
            if (errors == 0) {
                weakest(missed);
            }
        }
        if (ablations) {
            ablations(all);
        }
    }

    private void ablations(ArticleFinder all) {
        report.section("hit@1 of the finder alone, and what each view is worth");
        ablation("all views", all);
        for (View view : View.values()) {
            ablation("without " + name(view), finder(EnumSet.complementOf(EnumSet.of(view))));
            ablation(name(view) + " alone", finder(EnumSet.of(view)));
        }
    }

    private void ablation(String name, ArticleFinder finder) {
        for (int errors : ERRORS) {
            double hit = hit(missed(text -> found(finder, text), errors));
            report.add(Measure.plain(name + ", " + errors + " % wrong", hit, "%"));
        }
    }

    private ArticleFinder finder(Set<View> views) {
        KnowledgeBase base = new KnowledgeBase(views);
        base.publish(knowledge);
        return base;
    }

    private static String found(ArticleFinder finder, String text) {
        List<Finding> found = finder.find(text, 1);
        return found.isEmpty() ? "" : found.getFirst().article().topic();
    }

    /** What the engine took it for, whether it answered at once, asked first or gave it to a person. */
    private static String understood(QaEngine engine, String text) {
        Reply reply = engine.reply(text, Channel.HOTLINE, Conversation.start("10.01.01"));
        return reply.intent().equals("not_understood") && !reply.considered().isEmpty()
                ? reply.considered().getFirst().article().topic()
                : reply.intent();
    }

    private List<Phrasing> missed(UnaryOperator<String> topicOf, int errors) {
        Noise noise = new Noise(errors / 100.0, SEED);
        return phrasings.stream()
                .filter(phrasing -> !topicOf.apply(noise.in(phrasing.text())).equals(phrasing.topic()))
                .toList();
    }

    private double hit(List<Phrasing> missed) {
        return 100.0 * (phrasings.size() - missed.size()) / phrasings.size();
    }

    private void weakest(List<Phrasing> missed) {
        Map<String, Integer> byTopic = new TreeMap<>();
        missed.forEach(phrasing -> byTopic.merge(phrasing.topic(), 1, Integer::sum));
        List<String> worst = byTopic.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(15)
                .map(topic -> topic.getKey() + " " + topic.getValue())
                .toList();
        report.note("most misses: " + String.join(", ", worst));
    }

    private static String name(View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
