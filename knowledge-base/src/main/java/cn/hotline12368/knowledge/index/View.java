package cn.hotline12368.knowledge.index;

import java.util.EnumSet;
import java.util.Set;

/** A way to look at a text; the names are those of the fields in the index. */
public enum View {
    /** Words in the lexicon's own terms. */
    WORDS,
    /** Pairs of neighbouring characters. */
    BIGRAMS,
    /** Syllables without tones, single and in pairs. */
    SOUNDS,
    /** Direction in the space of a language model. */
    MEANING;

    /** The one if it is among them. */
    static Set<View> only(Set<View> views, View one) {
        return views.contains(one) ? Set.of(one) : Set.of();
    }

    static Set<View> without(Set<View> views, View one) {
        Set<View> rest = EnumSet.copyOf(views);
        rest.remove(one);
        return rest;
    }
}
