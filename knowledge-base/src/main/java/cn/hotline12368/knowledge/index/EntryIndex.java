package cn.hotline12368.knowledge.index;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An immutable index of entries in memory, safe for many threads. Lucene names the entries worth a closer look ({@link Recall}), these
 * are compared with the question as a whole ({@link Likeness}).
 */
public final class EntryIndex {

    private static final String NO_TOPIC = "";

    /** Questions for no court: what comes near to these is not to be answered. */
    private static final List<Entry> ELSEWHERE = Lexicon.INSTANCE.elsewhere().stream()
            .map(ask -> new Entry(NO_TOPIC, ask, List.of(), List.of(), ""))
            .toList();

    private final Set<View> views;
    private final Looks looks;
    private final Map<View, Rarity> rarities = new EnumMap<>(View.class);
    private final List<Candidate> candidates;
    private final Map<String, Topic> topics = new HashMap<>();
    private final Hearing hearing;
    private final Recall recall;

    public EntryIndex(List<Entry> entries, Set<View> views) {
        this(entries, views, Looks.NONE);
    }

    private EntryIndex(List<Entry> answered, Set<View> views, Looks known) {
        this.views = views;
        List<Entry> entries =
                Stream.concat(answered.stream(), ELSEWHERE.stream()).toList();
        looks = Looks.of(entries, views, known);
        List<List<Look>> asks = entries.stream().map(looks::of).toList();
        List<Look> all = asks.stream().flatMap(List::stream).toList();
        for (View view : View.without(views, View.MEANING)) {
            rarities.put(
                    view, new Rarity(all.stream().map(look -> look.terms(view)).toList()));
        }
        candidates = entries.stream().map(this::candidate).toList();
        candidates.stream()
                .collect(Collectors.groupingBy(Candidate::topic))
                .forEach((id, ofTopic) -> topics.put(id, Topic.of(id, ofTopic)));
        hearing = new Hearing(all.stream().map(look -> look.terms(View.WORDS)).toList());
        recall = new Recall(asks, rarities);
    }

    private Candidate candidate(Entry entry) {
        return new Candidate(
                entry.topic(),
                looks.of(entry).stream().map(ask -> Seen.of(ask, rarities)).toList(),
                Seen.of(looks.answerOf(entry), rarities));
    }

    /** An index of other entries; what both have in common is not computed again. */
    public EntryIndex of(List<Entry> entries) {
        return new EntryIndex(entries, views, looks);
    }

    /** At most {@code limit} entries, the likeliest first; the best of a topic comes before the others of that topic. */
    public List<Match> find(String question, int limit) {
        Comparison comparison = compared(question);
        return comparison.topics().stream()
                .flatMap(comparison::matches)
                .sorted(Comparator.comparingDouble(Match::likeness).reversed())
                .limit(limit)
                .toList();
    }

    /** The questions in an utterance; empty or one for most. */
    public static List<String> questions(String utterance) {
        return Clauses.asking(utterance);
    }

    Comparison compared(String question) {
        Look look = Question.of(question, views, hearing);
        Seen seen = Seen.of(look, rarities);
        Map<String, List<Fit>> fits = recall.entries(look).stream()
                .mapToObj(entry -> fit(entry, seen))
                .collect(
                        Collectors.groupingBy(fit -> candidates.get(fit.entry()).topic()));
        Closeness elsewhere = new Closeness();
        fits.getOrDefault(NO_TOPIC, List.of()).forEach(fit -> elsewhere.add(fit.close()));
        fits.remove(NO_TOPIC);
        List<Rated> rated = fits.entrySet().stream()
                .map(topic -> Rated.of(topics.getOrDefault(topic.getKey(), Topic.NONE), seen, topic.getValue()))
                .sorted(Comparator.comparingDouble(Rated::likeness).reversed())
                .toList();
        return new Comparison(rated, elsewhere, look.court());
    }

    private Fit fit(int entry, Seen question) {
        Candidate candidate = candidates.get(entry);
        Closeness close = candidate.to(question);
        return new Fit(entry, close, Likeness.entry(Likeness.entryFeatures(close, question.like(candidate.answer()))));
    }
}
