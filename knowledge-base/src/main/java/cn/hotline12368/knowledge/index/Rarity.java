package cn.hotline12368.knowledge.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The terms of one view, numbered, and how much each tells: the fewer texts hold it, the more. A term that stands nowhere tells that
 * the subject is another.
 */
final class Rarity {

    private record Term(int number, double weight) {}

    private final Map<String, Term> terms = new HashMap<>();
    private final double unknown;

    Rarity(Collection<Map<String, Double>> texts) {
        unknown = weight(texts.size(), 0);
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.keySet().forEach(term -> counts.merge(term, 1, Integer::sum)));
        counts.forEach((term, count) -> terms.put(term, new Term(terms.size(), weight(texts.size(), count))));
    }

    /** 0 for a term that stands nowhere: there is nothing to be found by it. */
    double weight(String term) {
        Term known = terms.get(term);
        return known == null ? 0 : known.weight();
    }

    Bag bag(Map<String, Double> text) {
        Map<Integer, Double> weights = new TreeMap<>();
        double total = 0;
        for (Map.Entry<String, Double> said : text.entrySet()) {
            Term term = terms.get(said.getKey());
            double weight = said.getValue() * (term == null ? unknown : term.weight());
            total += weight;
            if (term != null) {
                weights.put(term.number(), weight);
            }
        }
        return new Bag(
                new Bag.Numbers(
                        weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        weights.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray()),
                total);
    }

    private static double weight(int texts, int holding) {
        return Math.log(1 + (texts + 0.5) / (holding + 0.5));
    }
}
