package cn.hotline12368.knowledge.index;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;

/** The usual reading of a single character with its tone: 豫 is {@code yu4}, 渝 is {@code yu2}. */
public final class Tones {

    private Tones() {}

    /** Empty if the character has no reading, as a digit has none. */
    public static String of(char character) {
        Pinyin pinyin = HanLP.convertToPinyinList(String.valueOf(character)).getFirst();
        return pinyin == Pinyin.none5 ? "" : pinyin.getPinyinWithoutTone() + pinyin.getTone();
    }
}
