package cn.hotline12368.knowledge.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An immutable index of entries in memory, safe for many threads. Lucene names the entries worth a closer look ({@link Recall}), these
 * are compared with the question as a whole ({@link Likeness}).
 */
public final class EntryIndex {

    /** Longer than any question: the rest would only cost time. */
    private static final int MAX_QUESTION = 240;

    record Found(int entry, Likeness likeness) {}

    private final Set<View> views;
    private final Looks looks;
    private final Map<View, Rarity> rarities = new EnumMap<>(View.class);
    private final List<Candidate> candidates = new ArrayList<>();
    private final Recall recall;

    public EntryIndex(List<Entry> entries, Set<View> views) {
        this(entries, views, Looks.NONE);
    }

    private EntryIndex(List<Entry> entries, Set<View> views, Looks known) {
        this.views = views;
        looks = Looks.of(entries, views, known);
        List<List<Look>> asks = entries.stream().map(looks::of).toList();
        List<Map<String, Double>> bodies = entries.stream()
                .map(entry -> looks.bodyOf(entry).terms(View.WORDS))
                .toList();
        for (View view : View.without(views, View.MEANING)) {
            rarities.put(
                    view,
                    new Rarity(
                            asks.stream()
                                    .flatMap(List::stream)
                                    .map(look -> look.terms(view))
                                    .toList(),
                            view == View.WORDS ? bodies : List.of()));
        }
        for (int i = 0; i < entries.size(); i++) {
            candidates.add(Candidate.of(
                    entries.get(i).topic(),
                    asks.get(i).stream().map(ask -> Seen.of(ask, rarities)).toList(),
                    Seen.of(looks.bodyOf(entries.get(i)), rarities).words()));
        }
        recall = new Recall(asks);
    }

    /** An index of other entries; what both have in common is not computed again. */
    public EntryIndex of(List<Entry> entries) {
        return new EntryIndex(entries, views, looks);
    }

    /** At most {@code limit} entries, the likeliest first. */
    public List<Match> find(String question, int limit) {
        List<Found> found = compared(question);
        return found.stream()
                .limit(limit)
                .map(one -> new Match(
                        one.entry(),
                        confidence(one, found),
                        one.likeness().rank(),
                        one.likeness().best()))
                .toList();
    }

    /** The entries worth a closer look, the likeliest first. */
    List<Found> compared(String question) {
        Look look = Look.of(question.length() > MAX_QUESTION ? question.substring(0, MAX_QUESTION) : question, views);
        Seen seen = Seen.of(look, rarities);
        return recall.entries(look).stream()
                .mapToObj(entry -> new Found(entry, Likeness.of(seen, candidates.get(entry))))
                .sorted(Comparator.comparingDouble(
                        (Found found) -> -found.likeness().rank()))
                .toList();
    }

    /** Two entries of one topic are no rivals: the lead is that over the best entry of another topic. */
    private double confidence(Found one, List<Found> found) {
        String topic = candidates.get(one.entry()).topic();
        double rival = found.stream()
                .filter(other -> !candidates.get(other.entry()).topic().equals(topic))
                .mapToDouble(other -> other.likeness().rank())
                .findFirst()
                .orElse(0);
        double rank = one.likeness().rank();
        return 1 / (1 + Math.exp(4.4 - 7 * rank - 8 * (rank - rival)));
    }
}
