package cn.hotline12368.knowledge.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares a question with ways of asking and says how probable it is that the best entry is the right one.
 *
 * <p>The probability is a logistic function of three features, each 0 to 1: likeness to the best way of asking, share of the
 * question that the entry's own vocabulary covers, and lead over the second entry. The constants were fitted on questions that
 * stand in no article, out-of-scope ones among them.
 */
final class Likeness {

    /** Terms that only the question has weigh less than terms that only the way of asking has: callers tell stories. */
    private static final double ONLY_ASKED = 0.5;

    private static final double ONLY_PHRASE = 0.5;

    record Features(int entry, double like, double covered, double lead) {

        double rank() {
            return 0.7 * like + 0.3 * covered;
        }

        double confidence() {
            return 1 / (1 + Math.exp(-(-6.0 + 6.0 * like + 4.0 * covered + 4.0 * lead)));
        }
    }

    private final Rarity rarity;
    private final List<Map<View, Set<String>>> vocabularies;

    Likeness(List<Entry> entries, List<Phrase> phrases) {
        rarity = new Rarity(phrases);
        vocabularies = new ArrayList<>();
        for (Entry entry : entries) {
            Map<View, Set<String>> vocabulary = new EnumMap<>(View.class);
            View.of(entry.body())
                    .forEach((view, terms) ->
                            vocabulary.put(view, new HashSet<>(view == View.WORDS ? terms : Set.of())));
            vocabularies.add(vocabulary);
        }
        for (Phrase phrase : phrases) {
            phrase.views()
                    .forEach((view, terms) -> vocabularies
                            .get(phrase.entry())
                            .computeIfAbsent(view, key -> new HashSet<>())
                            .addAll(terms));
        }
    }

    List<Match> ranked(Map<View, Set<String>> asked, List<Phrase> candidates) {
        return features(asked, candidates).stream()
                .map(found -> new Match(found.entry(), found.confidence()))
                .toList();
    }

    List<Features> features(Map<View, Set<String>> asked, List<Phrase> candidates) {
        Map<Integer, Double> best = new HashMap<>();
        for (Phrase phrase : candidates) {
            best.merge(phrase.entry(), like(asked, phrase), Math::max);
        }
        List<Features> found = new ArrayList<>();
        best.forEach((entry, like) -> found.add(new Features(entry, like, covered(asked, entry), 0)));
        found.sort(Comparator.comparingDouble(Features::rank).reversed());
        List<Features> led = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            double other = i > 0
                    ? found.get(0).rank()
                    : found.size() > 1 ? found.get(1).rank() : 0;
            Features one = found.get(i);
            led.add(new Features(one.entry(), one.like(), one.covered(), one.rank() - other));
        }
        return led;
    }

    private double like(Map<View, Set<String>> asked, Phrase phrase) {
        double words = like(View.WORDS, asked, phrase);
        double bigrams = like(View.BIGRAMS, asked, phrase);
        double sounds = like(View.SOUNDS, asked, phrase);
        return Math.max(0.4 * words + 0.2 * bigrams + 0.4 * sounds, 0.9 * sounds);
    }

    private double like(View view, Map<View, Set<String>> asked, Phrase phrase) {
        Set<String> question = asked.getOrDefault(view, Set.of());
        double common = rarity.common(view, question, phrase.terms(view));
        if (common == 0) {
            return 0;
        }
        double onlyAsked = rarity.of(view, question) - common;
        double onlyPhrase = rarity.of(view, phrase.terms(view)) - common;
        return common / (common + ONLY_ASKED * onlyAsked + ONLY_PHRASE * onlyPhrase);
    }

    private double covered(Map<View, Set<String>> asked, int entry) {
        return Math.max(covered(View.WORDS, asked, entry), 0.9 * covered(View.SOUNDS, asked, entry));
    }

    private double covered(View view, Map<View, Set<String>> asked, int entry) {
        Set<String> question = asked.getOrDefault(view, Set.of());
        double all = rarity.of(view, question);
        Set<String> vocabulary = vocabularies.get(entry).getOrDefault(view, Set.of());
        return all == 0 ? 0 : rarity.common(view, question, vocabulary) / all;
    }
}
