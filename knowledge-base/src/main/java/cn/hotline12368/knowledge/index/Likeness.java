package cn.hotline12368.knowledge.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a question with ways of asking and says how probable it is that the best entry is the right one.
 *
 * <p>The probability is a logistic function of three features: likeness to the best ways of asking, a term
 * of the court in both, and lead over the second entry. The constants were fitted on questions that
 * stand in no article, out-of-scope ones among them.
 */
final class Likeness {

    /** What stands on one side only weighs half of what stands on both. */
    private static final double ONE_SIDED = 0.5;

    private static final int BEST_ASKS = 3;
    private static final double NEXT_ASK = 0.7;

    record Features(int entry, double like, double covered, double court, double lead) {

        double rank() {
            return 0.7 * like + 0.3 * covered;
        }

        double confidence() {
            return 1 / (1 + Math.exp(3.4 - 4.3 * like - 6.0 * lead - 2.4 * court));
        }
    }

    private final Rarity rarity;
    private final List<Map<View, Map<String, Double>>> vocabularies;

    Likeness(List<Entry> entries, List<Phrase> phrases) {
        rarity = new Rarity(phrases);
        vocabularies = entries.stream().map(entry -> mentioned(entry.body())).toList();
        for (Phrase phrase : phrases) {
            phrase.views()
                    .forEach((view, terms) -> vocabularies
                            .get(phrase.entry())
                            .computeIfAbsent(view, key -> new HashMap<>())
                            .putAll(terms));
        }
    }

    /** Of the body only the words count: its pairs and sounds are so many that they would cover anything. */
    private static Map<View, Map<String, Double>> mentioned(String body) {
        Map<View, Map<String, Double>> vocabulary = new EnumMap<>(View.class);
        vocabulary.put(View.WORDS, new HashMap<>(View.of(body).getOrDefault(View.WORDS, Map.of())));
        return vocabulary;
    }

    /** The entries of the candidates, best first. */
    List<Features> compared(Map<View, Map<String, Double>> asked, List<Phrase> candidates) {
        Map<Integer, List<Double>> likes = new HashMap<>();
        for (Phrase phrase : candidates) {
            likes.computeIfAbsent(phrase.entry(), entry -> new ArrayList<>()).add(like(asked, phrase));
        }
        List<Features> found = new ArrayList<>();
        likes.forEach((entry, like) ->
                found.add(new Features(entry, likeToBest(like), covered(asked, entry), court(asked, entry), 0)));
        found.sort(Comparator.comparingDouble(Features::rank).reversed());
        List<Features> led = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            double other = i > 0
                    ? found.get(0).rank()
                    : found.size() > 1 ? found.get(1).rank() : 0;
            Features one = found.get(i);
            led.add(new Features(one.entry(), one.like(), one.covered(), one.court(), one.rank() - other));
        }
        return led;
    }

    /** One ask may fit by accident; the second and third tell whether the entry is really about this. */
    private static double likeToBest(List<Double> likes) {
        likes.sort(Comparator.reverseOrder());
        double sum = 0;
        double weight = 1;
        double weights = 0;
        for (int i = 0; i < BEST_ASKS; i++) {
            sum += i < likes.size() ? weight * likes.get(i) : 0;
            weights += weight;
            weight *= NEXT_ASK;
        }
        return sum / weights;
    }

    private double like(Map<View, Map<String, Double>> asked, Phrase phrase) {
        double words = like(View.WORDS, asked, phrase);
        double bigrams = like(View.BIGRAMS, asked, phrase);
        double sounds = like(View.SOUNDS, asked, phrase);
        return Math.max(0.4 * words + 0.2 * bigrams + 0.4 * sounds, 0.9 * sounds);
    }

    private double like(View view, Map<View, Map<String, Double>> asked, Phrase phrase) {
        Map<String, Double> question = asked.getOrDefault(view, Map.of());
        Map<String, Double> ask = phrase.terms(view);
        double common = rarity.of(view, ask, question, true);
        return common == 0
                ? 0
                : common
                        / (common
                                + ONE_SIDED * rarity.of(view, question, ask, false)
                                + ONE_SIDED * rarity.of(view, ask, question, false));
    }

    private double covered(Map<View, Map<String, Double>> asked, int entry) {
        return Math.max(covered(View.WORDS, asked, entry), 0.9 * covered(View.SOUNDS, asked, entry));
    }

    private double covered(View view, Map<View, Map<String, Double>> asked, int entry) {
        Map<String, Double> question = asked.getOrDefault(view, Map.of());
        Map<String, Double> vocabulary = vocabularies.get(entry).getOrDefault(view, Map.of());
        double common = rarity.of(view, question, vocabulary, true);
        return common == 0 ? 0 : common / (common + rarity.of(view, question, vocabulary, false));
    }

    /** 1 if question and entry share a term of the court, seen or heard; what has none is mostly nothing for a court. */
    private double court(Map<View, Map<String, Double>> asked, int entry) {
        return vocabularies.get(entry).entrySet().stream()
                        .anyMatch(view -> asked.getOrDefault(view.getKey(), Map.of()).keySet().stream()
                                .anyMatch(term -> view.getValue().getOrDefault(term, 0.0) >= Lexicon.OWN))
                ? 1
                : 0;
    }
}
