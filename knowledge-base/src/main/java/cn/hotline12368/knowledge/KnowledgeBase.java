package cn.hotline12368.knowledge;

import cn.hotline12368.knowledge.index.Entry;
import cn.hotline12368.knowledge.index.EntryIndex;
import cn.hotline12368.knowledge.index.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The published articles and their index. {@link #publish} builds a new index aside and swaps both in one step, so a question
 * sees either the old state or the new one. Before the first publication nothing is found.
 */
public final class KnowledgeBase implements ArticleFinder, AutoCloseable {

    /** A part of an utterance must be this sure to count as a question of its own. */
    private static final double SURE = 0.6;

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

    /**
     * This knowledge with another wording of one article, or with a new one, aside from what callers are told. Costs what is
     * new in the text.
     */
    public KnowledgeBase with(Article trial) {
        State now = state;
        List<Article> articles = Stream.concat(
                        now.knowledge().articles().stream()
                                .filter(article -> !article.id().equals(trial.id())),
                        Stream.of(trial))
                .toList();
        KnowledgeBase other = new KnowledgeBase();
        other.state = new State(NOTHING, now.index());
        other.publish(new Knowledge(now.knowledge().revision(), articles));
        return other;
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
        return found(state, question, limit);
    }

    @Override
    public List<List<Finding>> findEach(String utterance, int limit) {
        State now = state;
        List<String> questions = EntryIndex.questions(utterance);
        List<Finding> whole = found(now, utterance, limit);
        if (questions.size() < 2) {
            return List.of(whole);
        }
        Map<String, List<Finding>> byTopic = new LinkedHashMap<>();
        for (String question : questions) {
            List<Finding> found = found(now, question, limit);
            if (!found.isEmpty() && found.getFirst().confidence() >= SURE) {
                byTopic.putIfAbsent(found.getFirst().article().topic(), found);
            }
        }
        return byTopic.size() < 2 ? List.of(whole) : mainFirst(byTopic, whole);
    }

    /** The main question is the one that the utterance as a whole is about; where it is about none of them, the first. */
    private static List<List<Finding>> mainFirst(Map<String, List<Finding>> byTopic, List<Finding> whole) {
        List<List<Finding>> each = new ArrayList<>(byTopic.values());
        List<Finding> main =
                whole.isEmpty() ? null : byTopic.get(whole.getFirst().article().topic());
        if (main != null) {
            each.remove(main);
            each.addFirst(main);
        }
        return List.copyOf(each);
    }

    private static List<Finding> found(State state, String question, int limit) {
        return state.index().find(question, limit).stream()
                .map(match -> new Finding(
                        state.knowledge().articles().get(match.entry()),
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
        return new Entry(article.topic(), article.title(), article.asks(), article.keywords(), article.spoken());
    }
}
