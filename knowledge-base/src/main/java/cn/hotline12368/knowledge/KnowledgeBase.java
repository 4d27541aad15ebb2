package cn.hotline12368.knowledge;

import cn.hotline12368.knowledge.index.Entry;
import cn.hotline12368.knowledge.index.EntryIndex;
import java.util.List;

/**
 * The published articles and their index. {@link #publish} builds a new index aside and swaps both in one step, so a question
 * sees either the old state or the new one. Before the first publication nothing is found.
 */
public final class KnowledgeBase implements ArticleFinder, AutoCloseable {

    private record State(Knowledge knowledge, EntryIndex index) {}

    // Replaced as a whole; the old index lives in memory only and goes with its last reader.
    private volatile State state = stateOf(new Knowledge(0, List.of()));

    public void publish(Knowledge knowledge) {
        state = stateOf(knowledge);
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
                .map(match -> new Finding(now.knowledge().articles().get(match.entry()), match.confidence()))
                .toList();
    }

    @Override
    public void close() {
        publish(new Knowledge(0, List.of()));
    }

    private static State stateOf(Knowledge knowledge) {
        return new State(
                knowledge,
                new EntryIndex(
                        knowledge.articles().stream().map(KnowledgeBase::entry).toList()));
    }

    private static Entry entry(Article article) {
        return new Entry(article.title(), article.asks(), article.keywords(), article.full());
    }
}
