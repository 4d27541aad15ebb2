package cn.hotline12368.knowledge.index;

import java.util.Map;
import java.util.Set;

/** One way of asking, seen through all views. */
record Phrase(int entry, Map<View, Set<String>> views) {

    static Phrase of(int entry, String text) {
        return new Phrase(entry, View.of(text));
    }

    Set<String> terms(View view) {
        return views.getOrDefault(view, Set.of());
    }
}
