package cn.hotline12368.caller.ear;

import cn.hotline12368.caller.speech.Pinyin;
import java.util.List;

/** How much of a text arrived: the share of its toneless syllables that were heard in the same order. */
public final class Likeness {
    private Likeness() {}

    /** 0 to 1; a text without syllables has nothing to lose and gives 1. */
    public static double of(String text, String heard) {
        List<String> wanted = Pinyin.toneless(text);
        return wanted.isEmpty() ? 1 : (double) commonInOrder(wanted, Pinyin.toneless(heard)) / wanted.size();
    }

    /** Length of the longest common subsequence. */
    static int commonInOrder(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (String syllable : one) {
            int diagonal = 0;
            for (int i = 1; i < row.length; i++) {
                int above = row[i];
                row[i] = syllable.equals(other.get(i - 1)) ? diagonal + 1 : Math.max(above, row[i - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }
}
