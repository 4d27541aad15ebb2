package cn.hotline12368.knowledge.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a text looks through the views.
 *
 * @param meaning null where that view is switched off or the text has nothing to mean
 */
record Look(Map<View, Map<String, Double>> terms, @Nullable Meaning meaning) {

    static final Look NOTHING = new Look(Map.of(), null);

    /** Through the views of terms only. */
    static Look of(String text, Set<View> views) {
        return new Look(Terms.of(text, views), null);
    }

    /** Of each text once; what is known already is taken over. */
    static Map<String, Look> of(Stream<String> texts, Set<View> views, Map<String, Look> known) {
        Map<String, Look> looks = new HashMap<>();
        List<String> fresh = new ArrayList<>();
        texts.distinct().forEach(text -> {
            Look look = known.get(text);
            if (look == null) {
                fresh.add(text);
            } else {
                looks.put(text, look);
            }
        });
        List<Meaning> meanings = views.contains(View.MEANING) ? Meanings.of(fresh) : List.of();
        for (int i = 0; i < fresh.size(); i++) {
            looks.put(
                    fresh.get(i), new Look(Terms.of(fresh.get(i), views), meanings.isEmpty() ? null : meanings.get(i)));
        }
        return looks;
    }

    /** The share of the words that are terms of the court: what has none is mostly nothing for a court. */
    double court() {
        Map<String, Double> words = terms(View.WORDS);
        long own = words.values().stream()
                .filter(salience -> salience >= Lexicon.OWN)
                .count();
        return words.isEmpty() ? 0 : (double) own / words.size();
    }

    Map<String, Double> terms(View view) {
        return terms.getOrDefault(view, Map.of());
    }
}
