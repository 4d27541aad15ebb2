package cn.hotline12368.knowledge.index;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Errors of hearing for tests and benchmarks, the same for the same seed: a share of the characters is replaced by one that sounds the
 * same or nearly so, common ones more often, or is dropped, or is followed by one too many. Its sets of sounds are wider than those
 * that {@link Hearing} puts right. Not safe for several threads.
 */
public final class Noise {

    private static final double REPLACED = 0.8;
    private static final double DROPPED = 0.9;
    private static final double SAME_SOUND = 0.65;
    private static final double NEAR_SOUND = 0.95;

    private static final List<List<String>> STARTS = List.of(
            List.of("zh", "z"),
            List.of("ch", "c"),
            List.of("sh", "s"),
            List.of("n", "l"),
            List.of("l", "r"),
            List.of("f", "h"),
            List.of("b", "p"),
            List.of("d", "t"),
            List.of("g", "k"),
            List.of("j", "q"),
            List.of("q", "x"),
            List.of("m", "n"));
    private static final List<List<String>> ENDS = List.of(
            List.of("an", "ang"),
            List.of("en", "eng"),
            List.of("in", "ing"),
            List.of("ei", "ui"),
            List.of("ou", "uo"),
            List.of("ao", "ou"),
            List.of("e", "uo"),
            List.of("ai", "ei"),
            List.of("un", "ong"),
            List.of("i", "u"));

    /** The Chinese characters in common use, and how seldom one may be to be heard at all. */
    private static final int FIRST = 0x4E00;

    private static final int LAST = 0x9FA5;
    private static final int RARE = 20;

    private record Heard(String character, int upTo) {}

    private final double rate;
    private final Random random;
    private final Map<String, List<Heard>> bySound = new HashMap<>();
    private final List<Heard> all = new ArrayList<>();

    /** @param rate share of characters that come out wrong */
    public Noise(double rate, long seed) {
        this.rate = rate;
        random = new Random(seed);
        for (int point = FIRST; point <= LAST; point++) {
            String character = Character.toString(point);
            int frequency = CoreDictionary.getTermFrequency(character);
            if (frequency > RARE) {
                add(all, character, frequency);
                add(bySound.computeIfAbsent(sound(character), key -> new ArrayList<>()), character, frequency);
            }
        }
    }

    private static void add(List<Heard> heard, String character, int frequency) {
        heard.add(new Heard(character, (heard.isEmpty() ? 0 : heard.getLast().upTo()) + frequency + 1));
    }

    public String in(String text) {
        StringBuilder out = new StringBuilder();
        for (String character : text.codePoints().mapToObj(Character::toString).toList()) {
            boolean wrong = Character.isIdeographic(character.codePointAt(0)) && random.nextDouble() < rate;
            double kind = random.nextDouble();
            if (!wrong) {
                out.append(character);
            } else if (kind < REPLACED) {
                out.append(misheard(character));
            } else if (kind >= DROPPED) {
                out.append(character).append(drawn(all, ""));
            }
        }
        return out.toString();
    }

    private String misheard(String character) {
        String sound = sound(character);
        double kind = random.nextDouble();
        List<Heard> same = bySound.getOrDefault(sound, all);
        if (kind < SAME_SOUND && same.size() > 1) {
            return drawn(same, character);
        }
        List<String> near = near(sound);
        return kind < NEAR_SOUND && !near.isEmpty()
                ? drawn(bySound.getOrDefault(near.get(random.nextInt(near.size())), all), character)
                : drawn(all, character);
    }

    private List<String> near(String sound) {
        List<String> near = new ArrayList<>();
        for (List<String> pair : STARTS) {
            addStart(sound, pair.get(0), pair.get(1), near);
            addStart(sound, pair.get(1), pair.get(0), near);
        }
        for (List<String> pair : ENDS) {
            addEnd(sound, pair.get(0), pair.get(1), near);
            addEnd(sound, pair.get(1), pair.get(0), near);
        }
        near.removeIf(other -> other.equals(sound) || !bySound.containsKey(other));
        return near;
    }

    private static void addStart(String sound, String start, String other, List<String> near) {
        if (sound.startsWith(start)) {
            near.add(other + sound.substring(start.length()));
        }
    }

    private static void addEnd(String sound, String end, String other, List<String> near) {
        if (sound.endsWith(end)) {
            near.add(sound.substring(0, sound.length() - end.length()) + other);
        }
    }

    private String drawn(List<Heard> among, String not) {
        @Nullable String drawn = null;
        while (drawn == null || drawn.equals(not)) {
            int at = random.nextInt(among.getLast().upTo());
            drawn = among.stream()
                    .filter(heard -> heard.upTo() > at)
                    .findFirst()
                    .orElseThrow()
                    .character();
            if (among.size() == 1) {
                return drawn;
            }
        }
        return drawn;
    }

    private static String sound(String character) {
        return HanLP.convertToPinyinList(character).getFirst().getPinyinWithoutTone();
    }
}
