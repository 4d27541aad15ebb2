package cn.hotline12368.console.gap;

import cn.hotline12368.knowledge.index.Syllables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts questions together that ask the same: by shared syllables and pairs of neighbouring ones, so that what the recogniser
 * wrote with other characters still counts. What many questions have, such as 「请问」, counts little.
 *
 * <p>Each question joins the first cluster whose first question is like it, else it begins one of its own.
 */
final class Clusters {

    private static final double ALIKE = 0.3;

    private record Sounding(Question question, Set<String> sounds) {}

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int questions;

    private Clusters(int questions) {
        this.questions = questions;
    }

    /** The largest first; within one, in the order given. */
    static List<List<Question>> of(List<Question> questions) {
        return new Clusters(questions.size()).together(questions);
    }

    private List<List<Question>> together(List<Question> questions) {
        List<Sounding> soundings = questions.stream()
                .map(question -> new Sounding(question, sounds(question.text())))
                .toList();
        soundings.forEach(sounding -> sounding.sounds().forEach(sound -> frequency.merge(sound, 1, Integer::sum)));
        Map<Sounding, List<Question>> clusters = new LinkedHashMap<>();
        for (Sounding sounding : soundings) {
            clusters.entrySet().stream()
                    .filter(cluster -> alike(cluster.getKey().sounds(), sounding.sounds()))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElseGet(() -> clusters.computeIfAbsent(sounding, first -> new ArrayList<>()))
                    .add(sounding.question());
        }
        return clusters.values().stream()
                .sorted(Comparator.comparingInt((List<Question> cluster) -> cluster.size())
                        .reversed())
                .toList();
    }

    private static Set<String> sounds(String text) {
        List<String> syllables = Syllables.of(text.replaceAll("[^\\p{L}\\p{N}]", ""));
        Set<String> sounds = new HashSet<>(syllables);
        IntStream.range(1, syllables.size()).forEach(i -> sounds.add(syllables.get(i - 1) + " " + syllables.get(i)));
        return sounds;
    }

    private boolean alike(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() || weight(shared) >= ALIKE * weight(all);
    }

    private double weight(Set<String> sounds) {
        return sounds.stream()
                .mapToDouble(sound -> Math.log1p((double) questions / frequency.getOrDefault(sound, 1)))
                .sum();
    }
}
