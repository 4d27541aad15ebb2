package cn.hotline12368.knowledge.index;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts back what a recogniser misheard: 「素松费怎么脚」 becomes 「诉讼费怎么交」. Of all ways to cut the text into words, words of the
 * index that only sound like it among them, it takes the likeliest; a change of a character costs more the less alike both sound.
 */
final class Hearing {

    private static final int LONGEST = 6;
    private static final double SAME_SOUND = 5.5;
    private static final double NEAR_SOUND = 7.5;

    /** Share of a caller's words that are those of the index. */
    private static final double OWN_SHARE = 0.7;

    /** Words in the texts that HanLP counted. */
    private static final double GENERAL_WORDS = 25_000_000;

    private record Word(String text, List<String> sounds, double cost) {}

    /** The likeliest reading of the text up to some place, as a chain back to its beginning. */
    private record Path(@Nullable Path before, String word, double cost) {}

    private final Map<String, Double> costs = new HashMap<>();
    private final Map<String, List<Word>> bySound = new HashMap<>();

    Hearing(Collection<Map<String, Double>> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.keySet().forEach(word -> counts.merge(word, 1, Integer::sum)));
        Lexicon.INSTANCE.saidWords().forEach(word -> counts.merge(word, 1, Integer::sum));
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.forEach((word, count) -> {
            double general = (1 - OWN_SHARE) * Math.exp(-generalCost(word));
            costs.put(word, -Math.log(OWN_SHARE * count / all + general));
        });
        costs.keySet().forEach(this::addSounds);
    }

    private void addSounds(String text) {
        if (text.length() < 2 || text.length() > LONGEST) {
            return;
        }
        List<String> sounds = Syllables.toneless(text);
        if (sounds.contains("")) {
            return;
        }
        Word word = new Word(text, sounds, costs.getOrDefault(text, 0.0));
        List<String> near = sounds.stream().map(Syllables::near).toList();
        bySound.computeIfAbsent(String.join(" ", near), key -> new ArrayList<>())
                .add(word);
    }

    String corrected(String text) {
        List<String> sounds = Syllables.toneless(text);
        List<String> near = sounds.stream().map(Syllables::near).toList();
        @Nullable Path[] best = new Path[text.length() + 1];
        best[0] = new Path(null, "", 0);
        for (int start = 0; start < text.length(); start++) {
            Path before = best[start];
            for (int end = start + 1; before != null && end <= Math.min(text.length(), start + LONGEST); end++) {
                String said = text.substring(start, end);
                offer(best, end, new Path(before, said, before.cost() + cost(said)));
                if (end - start > 1) {
                    List<String> heard = sounds.subList(start, end);
                    for (Word word : soundingLike(near.subList(start, end))) {
                        offer(best, end, new Path(before, word.text(), before.cost() + cost(word, said, heard)));
                    }
                }
            }
        }
        return joined(best[text.length()]);
    }

    private static void offer(@Nullable Path[] best, int end, Path path) {
        Path other = best[end];
        if (other == null || path.cost() < other.cost()) {
            best[end] = path;
        }
    }

    private static String joined(@Nullable Path last) {
        StringBuilder text = new StringBuilder();
        for (Path path = last; path != null; path = path.before()) {
            text.insert(0, path.word());
        }
        return text.toString();
    }

    private List<Word> soundingLike(List<String> near) {
        return near.contains("") ? List.of() : bySound.getOrDefault(String.join(" ", near), List.of());
    }

    private static double cost(Word word, String said, List<String> heard) {
        double cost = word.cost();
        for (int i = 0; i < said.length(); i++) {
            if (said.charAt(i) != word.text().charAt(i)) {
                cost += heard.get(i).equals(word.sounds().get(i)) ? SAME_SOUND : NEAR_SOUND;
            }
        }
        return cost;
    }

    private double cost(String word) {
        Double known = costs.get(word);
        return known == null ? generalCost(word) - Math.log(1 - OWN_SHARE) : known;
    }

    /** From how often general Chinese has the word; what it has not is dearer the longer it is. */
    private static double generalCost(String word) {
        CoreDictionary.Attribute known = CoreDictionary.get(word);
        return known == null
                ? word.length() * Math.log(GENERAL_WORDS)
                : Math.log(GENERAL_WORDS / (known.totalFrequency + 1));
    }
}
