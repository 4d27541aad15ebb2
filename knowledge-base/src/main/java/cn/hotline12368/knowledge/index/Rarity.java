package cn.hotline12368.knowledge.index;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a term tells: the fewer phrases hold it, the more. A term that stands nowhere tells that the subject is another. */
final class Rarity {

    private final Map<View, Map<String, Double>> weights = new EnumMap<>(View.class);
    private final double unknown;

    Rarity(List<Phrase> phrases) {
        unknown = weight(phrases.size(), 0);
        for (View view : View.values()) {
            Map<String, Integer> counts = new HashMap<>();
            phrases.forEach(phrase -> phrase.terms(view).forEach(term -> counts.merge(term, 1, Integer::sum)));
            Map<String, Double> weightOf = new HashMap<>();
            counts.forEach((term, count) -> weightOf.put(term, weight(phrases.size(), count)));
            weights.put(view, weightOf);
        }
    }

    double of(View view, String term) {
        return weights.getOrDefault(view, Map.of()).getOrDefault(term, unknown);
    }

    double of(View view, Set<String> terms) {
        double sum = 0;
        for (String term : terms) {
            sum += of(view, term);
        }
        return sum;
    }

    /** Weight of those terms that stand in both sets. */
    double common(View view, Set<String> terms, Set<String> others) {
        double sum = 0;
        for (String term : terms) {
            if (others.contains(term)) {
                sum += of(view, term);
            }
        }
        return sum;
    }

    private static double weight(int phrases, int holding) {
        return Math.log(1 + (phrases + 0.5) / (holding + 0.5));
    }
}
