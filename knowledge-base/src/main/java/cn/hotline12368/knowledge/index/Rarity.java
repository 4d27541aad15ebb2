package cn.hotline12368.knowledge.index;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a term tells: the fewer phrases hold it, the more. A term that stands nowhere tells that the subject is another. */
final class Rarity {

    private final Map<View, Map<String, Double>> weights = new EnumMap<>(View.class);
    private final double unknown;

    Rarity(List<Phrase> phrases) {
        unknown = weight(phrases.size(), 0);
        for (View view : View.values()) {
            Map<String, Integer> counts = new HashMap<>();
            phrases.forEach(phrase -> phrase.terms(view).keySet().forEach(term -> counts.merge(term, 1, Integer::sum)));
            Map<String, Double> weightOf = new HashMap<>();
            counts.forEach((term, count) -> weightOf.put(term, weight(phrases.size(), count)));
            weights.put(view, weightOf);
        }
    }

    /** Weight of those terms that stand, or do not stand, among the others. */
    double of(View view, Map<String, Double> terms, Map<String, ?> others, boolean standing) {
        Map<String, Double> weightOf = weights.getOrDefault(view, Map.of());
        double sum = 0;
        for (Map.Entry<String, Double> term : terms.entrySet()) {
            if (others.containsKey(term.getKey()) == standing) {
                sum += term.getValue() * weightOf.getOrDefault(term.getKey(), unknown);
            }
        }
        return sum;
    }

    private static double weight(int phrases, int holding) {
        return Math.log(1 + (phrases + 0.5) / (holding + 0.5));
    }
}
