package cn.hotline12368.knowledge.index;

import java.util.Map;

/** One way of asking, seen through all views. */
record Phrase(int entry, Map<View, Map<String, Double>> views) {

    static Phrase of(int entry, String text) {
        return new Phrase(entry, View.of(text));
    }

    Map<String, Double> terms(View view) {
        return views.getOrDefault(view, Map.of());
    }
}
