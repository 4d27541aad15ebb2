package cn.hotline12368.qa.bench;

import cn.hotline12368.knowledge.ArticleFinder;
import cn.hotline12368.knowledge.Knowledge;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.knowledge.SeedArticles;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.cases.CaseTask;
import cn.hotline12368.qa.skills.Skills;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** {@code answers-bench [--short] [--misses] [--eval FOLDER]}: prints each measure and writes them to {@code bench/answers.json}. */
public final class AnswersBench {

    private static final int MANY = 10_000;

    private AnswersBench() {}

    public static void main(String[] arguments) {
        List<String> options = List.of(arguments);
        Report report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        run(options, report);
        Path home = Path.of(Objects.requireNonNullElse(System.getenv("HOTLINE_HOME"), ".hotline"));
        report.write(home.resolve("bench").resolve("answers.json"));
        // The embedding library leaves a thread behind.
        System.exit(0);
    }

    private static void run(List<String> options, Report report) {
        boolean brief = options.contains("--short");
        Knowledge knowledge = new Knowledge(1, SeedArticles.load());
        List<Phrasing> inside = Phrasing.load("phrasings.tsv");
        List<Phrasing> outside = Phrasing.load("out-of-scope.tsv");
        report.section(knowledge.articles().size() + " items");
        new FinderBench(knowledge, inside, report).run(AnswersBench::engine, !brief);
        try (KnowledgeBase base = new KnowledgeBase()) {
            base.publish(knowledge);
            QaEngine engine = engine(base);
            new EdgeBench(engine, report).run(outside, inside);
            new SampleBench(engine, eval(options), report).run(options.contains("--misses"));
        }
        new SpeedBench(AnswersBench::engine, inside, report).run(knowledge, brief ? 0 : MANY);
    }

    private static QaEngine engine(ArticleFinder finder) {
        return new QaEngine(finder, Clock.systemUTC(), Skills.guards(), Skills.tasks(new CaseTask("示0101")));
    }

    private static Path eval(List<String> options) {
        int at = options.indexOf("--eval");
        if (at >= 0 && at + 1 < options.size()) {
            return Path.of(options.get(at + 1));
        }
        return Path.of(Objects.requireNonNullElse(System.getenv("HOTLINE_EVAL"), "../shared/eval"));
    }
}
