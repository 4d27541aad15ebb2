package cn.hotline12368.knowledge.index;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A way to look at a text as a set of terms; the names are those of the fields in the index. */
enum View {
    WORDS,
    BIGRAMS,
    SOUNDS;

    /**
     * All views of a text: each term with its salience, that of the word it comes from. Question and way of asking go through
     * this same function.
     */
    static Map<View, Map<String, Double>> of(String text) {
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
        List<String> characters = plain.chars().mapToObj(Character::toString).toList();
        List<String> syllables = Syllables.aligned(plain.toString());
        Map<View, Map<String, Double>> views = new EnumMap<>(View.class);
        views.put(WORDS, terms);
        views.put(BIGRAMS, pairs(characters, salience));
        Map<String, Double> sounds = pairs(syllables, salience);
        for (int i = 0; i < syllables.size(); i++) {
            // One syllable has dozens of characters: it never stands for a term of the court.
            if (!syllables.get(i).isEmpty()) {
                sounds.merge(syllables.get(i), Math.min(1, salience[i]), Math::max);
            }
        }
        views.put(SOUNDS, sounds);
        return Collections.unmodifiableMap(views);
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
