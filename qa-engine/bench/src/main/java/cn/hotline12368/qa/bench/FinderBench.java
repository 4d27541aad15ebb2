package cn.hotline12368.qa.bench;

import cn.hotline12368.knowledge.ArticleFinder;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.knowledge.Knowledge;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.knowledge.index.Noise;
import cn.hotline12368.knowledge.index.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    void run(boolean ablations) {
        report.section(phrasings.size() + " phrasings that stand in no article: the right topic comes first");
        ArticleFinder all = finder(EnumSet.allOf(View.class));
        for (int errors : ERRORS) {
            List<Phrasing> missed = missed(all, errors);
            double hit = hit(missed);
            String name = "hit@1, " + (errors == 0 ? "clean text" : errors + " % of characters wrong");
            Double goal = GOALS.get(errors);
            report.add(goal == null ? Measure.plain(name, hit, "%") : Measure.atLeast(name, hit, "%", goal));
            if (errors == 0) {
                weakest(missed);
            }
        }
        if (ablations) {
            ablations();
        }
    }

    private void ablations() {
        report.section("what each view is worth");
        for (View view : View.values()) {
            ablation("without " + name(view), EnumSet.complementOf(EnumSet.of(view)));
            ablation("with " + name(view) + " alone", EnumSet.of(view));
        }
    }

    private void ablation(String name, Set<View> views) {
        ArticleFinder finder = finder(views);
        for (int errors : ERRORS) {
            report.add(Measure.plain("hit@1 " + name + ", " + errors + " % wrong", hit(missed(finder, errors)), "%"));
        }
    }

    private ArticleFinder finder(Set<View> views) {
        KnowledgeBase base = new KnowledgeBase(views);
        base.publish(knowledge);
        return base;
    }

    private List<Phrasing> missed(ArticleFinder finder, int errors) {
        Noise noise = new Noise(errors / 100.0, SEED);
        List<Phrasing> missed = new ArrayList<>();
        for (Phrasing phrasing : phrasings) {
            List<Finding> found = finder.find(noise.in(phrasing.text()), 1);
            if (found.isEmpty() || !found.getFirst().article().topic().equals(phrasing.topic())) {
                missed.add(phrasing);
            }
        }
        return missed;
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
