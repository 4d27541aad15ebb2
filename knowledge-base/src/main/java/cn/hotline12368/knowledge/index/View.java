package cn.hotline12368.knowledge.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A way to look at a text as a set of terms; the names are those of the fields in the index. */
enum View {
    WORDS,
    BIGRAMS,
    SOUNDS;

    /** All views of a text. Question and way of asking go through this same function. */
    static Map<View, Set<String>> of(String text) {
        String plain = Lexicon.INSTANCE.plain(letters(text));
        Map<View, Set<String>> views = new EnumMap<>(View.class);
        views.put(WORDS, new LinkedHashSet<>(Lexicon.INSTANCE.words(plain)));
        views.put(BIGRAMS, pairs(plain.chars().mapToObj(Character::toString).toList()));
        List<String> syllables = Syllables.of(plain);
        Set<String> sounds = pairs(syllables);
        sounds.addAll(syllables);
        views.put(SOUNDS, sounds);
        return Collections.unmodifiableMap(views);
    }

    /** Digits go too: amounts, dates and case numbers say nothing about the subject. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }

    private static Set<String> pairs(List<String> units) {
        List<String> pairs = new ArrayList<>(units.size());
        for (int i = 1; i < units.size(); i++) {
            pairs.add(units.get(i - 1) + units.get(i));
        }
        return new LinkedHashSet<>(pairs);
    }
}
