package cn.hotline12368.knowledge.index;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A text as sets of terms, one set for each view that has any. */
final class Terms {

    private Terms() {}

    /** Each term with its salience, that of the word it comes from. Question and way of asking go through this same function. */
    static Map<View, Map<String, Double>> of(String text, Set<View> views) {
        List<Lexicon.Word> words = Lexicon.INSTANCE.words(Lexicon.INSTANCE.plain(letters(text)));
        StringBuilder plain = new StringBuilder();
        double[] salience =
                new double[words.stream().mapToInt(word -> word.text().length()).sum()];
        Map<String, Double> terms = new LinkedHashMap<>();
        for (Lexicon.Word word : words) {
            for (int i = 0; i < word.text().length(); i++) {
                salience[plain.length() + i] = word.salience();
            }
            plain.append(word.text());
            if (!word.stop()) {
                terms.merge(word.text(), word.salience(), Math::max);
            }
        }
        Map<View, Map<String, Double>> seen = new EnumMap<>(View.class);
        if (views.contains(View.WORDS)) {
            seen.put(View.WORDS, terms);
        }
        if (views.contains(View.BIGRAMS)) {
            seen.put(
                    View.BIGRAMS,
                    pairs(plain.chars().mapToObj(Character::toString).toList(), salience));
        }
        if (views.contains(View.SOUNDS)) {
            seen.put(View.SOUNDS, sounds(plain.toString(), salience));
        }
        return seen;
    }

    private static Map<String, Double> sounds(String plain, double[] salience) {
        List<String> syllables = Syllables.aligned(plain);
        Map<String, Double> sounds = pairs(syllables, salience);
        for (int i = 0; i < syllables.size(); i++) {
            // One syllable has dozens of characters: it never stands for a term of the court.
            if (!syllables.get(i).isEmpty()) {
                sounds.merge(syllables.get(i), Math.min(1, salience[i]), Math::max);
            }
        }
        return sounds;
    }

    /** Digits go too: amounts, dates and case numbers say nothing about the subject. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }

    private static Map<String, Double> pairs(List<String> units, double[] salience) {
        Map<String, Double> pairs = new LinkedHashMap<>();
        for (int i = 1; i < units.size(); i++) {
            if (!units.get(i - 1).isEmpty() && !units.get(i).isEmpty()) {
                pairs.merge(units.get(i - 1) + units.get(i), (salience[i - 1] + salience[i]) / 2, Math::max);
            }
        }
        return pairs;
    }
}
