package cn.hotline12368.knowledge.index;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;

/**
 * How a text sounds, without tones and without the differences that many speakers do not make (n/l, zh/z, ch/c, sh/s, -ng/-n).
 * A recogniser's homophone errors leave this unchanged: 素松费 and 诉讼费 are both {@code su son fei}.
 */
public final class Syllables {

    private Syllables() {}

    /** One syllable for each Chinese character; everything else is left out. */
    public static List<String> of(String text) {
        return aligned(text).stream().filter(syllable -> !syllable.isEmpty()).toList();
    }

    /** One syllable for each character, empty where it has none. */
    static List<String> aligned(String text) {
        return toneless(text).stream().map(Syllables::folded).toList();
    }

    /** As {@link #aligned}, with the differences that some speakers do not make. */
    static List<String> toneless(String text) {
        return HanLP.convertToPinyinList(text).stream()
                .map(pinyin -> pinyin == Pinyin.none5 ? "" : pinyin.getPinyinWithoutTone())
                .toList();
    }

    private static String folded(String syllable) {
        String start = syllable;
        if (start.startsWith("zh") || start.startsWith("ch") || start.startsWith("sh")) {
            start = start.charAt(0) + start.substring(2);
        } else if (start.startsWith("n")) {
            start = "l" + start.substring(1);
        }
        return start.endsWith("ng") ? start.substring(0, start.length() - 1) : start;
    }

    /** What telephone recognisers confuse beyond that: r/l, f/h and with it hu/fu, hui/fei, huan/fan. */
    static String near(String syllable) {
        String folded = folded(syllable);
        if (folded.startsWith("r")) {
            return "l" + folded.substring(1);
        }
        String soft = folded.startsWith("f") ? "h" + folded.substring(1) : folded;
        return switch (soft) {
            case "hui" -> "hei";
            case "hun" -> "hen";
            case "hua", "huo", "huai", "huan" -> "h" + soft.substring(2);
            default -> soft;
        };
    }
}
