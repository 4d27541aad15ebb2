package cn.hotline12368.knowledge.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How all texts of the entries look. An entry's keywords have no meaning of their own, its answer has nothing else. */
record Looks(Map<String, Look> asks, Map<String, Look> keywords, Map<String, Look> answers) {

    static final Looks NONE = new Looks(Map.of(), Map.of(), Map.of());

    static Looks of(List<Entry> entries, Set<View> views, Looks known) {
        return new Looks(
                Look.of(entries.stream().flatMap(Looks::asks), views, known.asks),
                Look.of(
                        entries.stream().flatMap(entry -> entry.keywords().stream()),
                        View.without(views, View.MEANING),
                        known.keywords),
                Look.of(entries.stream().map(Entry::answer), View.only(views, View.MEANING), known.answers));
    }

    /** Everything that one may say for the entry. */
    List<Look> of(Entry entry) {
        List<Look> looks = new ArrayList<>();
        asks(entry).forEach(ask -> looks.add(known(asks, ask)));
        entry.keywords().forEach(keyword -> looks.add(known(keywords, keyword)));
        return looks;
    }

    Look answerOf(Entry entry) {
        return known(answers, entry.answer());
    }

    private static Stream<String> asks(Entry entry) {
        return Stream.concat(Stream.of(entry.title()), entry.asks().stream());
    }

    private static Look known(Map<String, Look> looks, String text) {
        return looks.getOrDefault(text, Look.NOTHING);
    }
}
