package cn.hotline12368.qa.bench;

import cn.hotline12368.knowledge.Article;
import cn.hotline12368.knowledge.Knowledge;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Conversation;
import cn.hotline12368.qa.QaEngine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** How long a whole reply takes in process, understanding included, and how many two cores give in a second. */
final class SpeedBench {

    private static final int THREADS = 2;

    private final Function<KnowledgeBase, QaEngine> engines;
    private final List<Phrasing> phrasings;
    private final Report report;

    SpeedBench(Function<KnowledgeBase, QaEngine> engines, List<Phrasing> phrasings, Report report) {
        this.engines = engines;
        this.phrasings = phrasings;
        this.report = report;
    }

    void run(Knowledge knowledge, int more) {
        report.section("how long a reply takes, all views on");
        measure(knowledge);
        if (more > 0) {
            measure(multiplied(knowledge, more));
        }
    }

    private void measure(Knowledge knowledge) {
        try (KnowledgeBase base = new KnowledgeBase()) {
            long before = System.nanoTime();
            base.publish(knowledge);
            String items = knowledge.articles().size() + " items";
            report.add(Measure.plain("index of " + items + " built", (System.nanoTime() - before) / 1e6, "ms"));
            QaEngine engine = engines.apply(base);
            latencies(engine);
            long[] nanos = latencies(engine);
            report.add(Measure.atMost(items + ", p50", nanos[nanos.length / 2] / 1e6, "ms", 4));
            report.add(Measure.atMost(items + ", p99", nanos[nanos.length * 99 / 100] / 1e6, "ms", 12));
            report.add(Measure.atLeast(items + ", two threads", throughput(engine), "/s", 500));
        }
    }

    private long[] latencies(QaEngine engine) {
        long[] nanos = phrasings.stream()
                .mapToLong(phrasing -> {
                    long start = System.nanoTime();
                    ask(engine, phrasing);
                    return System.nanoTime() - start;
                })
                .toArray();
        Arrays.sort(nanos);
        return nanos;
    }

    private double throughput(QaEngine engine) {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                working.add(threads.submit(() -> {
                    for (int at = next.getAndIncrement(); at < phrasings.size(); at = next.getAndIncrement()) {
                        ask(engine, phrasings.get(at));
                    }
                }));
            }
            for (Future<?> one : working) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A question failed", e.getCause());
        }
        return phrasings.size() / ((System.nanoTime() - start) / 1e9);
    }

    private static void ask(QaEngine engine, Phrasing phrasing) {
        engine.reply(phrasing.text(), Channel.HOTLINE, Conversation.start("10.01.01"));
    }

    /** The same items again and again under other ids, each ask with a word of its own: more to search, as much to tell apart. */
    private static Knowledge multiplied(Knowledge knowledge, int items) {
        List<Article> articles = new ArrayList<>(knowledge.articles());
        for (int copy = 1; articles.size() < items; copy++) {
            for (Article article : knowledge.articles()) {
                if (articles.size() < items) {
                    articles.add(Copies.of(article, copy));
                }
            }
        }
        return new Knowledge(knowledge.revision(), articles);
    }
}
