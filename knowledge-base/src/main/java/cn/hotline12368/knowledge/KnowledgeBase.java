package cn.hotline12368.knowledge;

import cn.hotline12368.knowledge.index.Entry;
import cn.hotline12368.knowledge.index.EntryIndex;
import cn.hotline12368.knowledge.index.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The published articles and their index. {@link #publish} builds a new index aside and swaps both in one step, so a question
 * sees either the old state or the new one. Before the first publication nothing is found.
 */
public final class KnowledgeBase implements ArticleFinder, AutoCloseable {

    private static final Knowledge NOTHING = new Knowledge(0, List.of());

    private record State(Knowledge knowledge, EntryIndex index) {}

    // Replaced as a whole; the old index lives in memory only and goes with its last reader.
    private volatile State state;

    public KnowledgeBase() {
        this(EnumSet.allOf(View.class));
    }

    /** With some of the views only, to measure what each is worth. */
    public KnowledgeBase(Set<View> views) {
        state = new State(NOTHING, new EntryIndex(List.of(), views));
    }

    /** Costs what is new in the texts; one publication at a time. */
    public synchronized void publish(Knowledge knowledge) {
        state = new State(
                knowledge,
                state.index()
                        .of(knowledge.articles().stream()
                                .map(KnowledgeBase::entry)
                                .toList()));
    }

    @Override
    public long revision() {
        return state.knowledge().revision();
    }

    /** The state that questions are answered from now. */
    public Knowledge knowledge() {
        return state.knowledge();
    }

    @Override
    public List<Finding> find(String question, int limit) {
        State now = state;
        return now.index().find(question, limit).stream()
                .map(match -> new Finding(
                        now.knowledge().articles().get(match.entry()),
                        match.confidence(),
                        match.likeness(),
                        match.scores()))
                .toList();
    }

    @Override
    public void close() {
        publish(NOTHING);
    }

    private static Entry entry(Article article) {
        return new Entry(article.topic(), article.title(), article.asks(), article.keywords(), article.full());
    }
}
