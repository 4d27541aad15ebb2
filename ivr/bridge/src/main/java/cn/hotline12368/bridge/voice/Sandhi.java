package cn.hotline12368.bridge.voice;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes the tones of 不 and 一 as they change in speech: bú shì, yí gè, yì tiān. espeak-ng leaves these two as they
 * are; third tones before third tones it changes by itself, also across words (listened to with {@code -x}, 1.51).
 */
final class Sandhi {

    /** 一 keeps its first tone as a digit and as an ordinal. */
    private static final String DIGITS = "零一二三四五六七八九十点幺";

    private static final String ORDINAL_AFTER = "至到月日号楼审级款庭";
    private static final String ORDINAL_BEFORE = "第十初周期百千万" + DIGITS;

    private Sandhi() {}

    static List<Word> of(List<Word> clause) {
        var text = new StringBuilder();
        var tones = new StringBuilder();
        for (var word : clause) {
            text.append(word.text());
            word.readings().forEach(reading -> tones.append(reading.charAt(reading.length() - 1)));
        }
        var changed = new ArrayList<Word>();
        int start = 0;
        for (var word : clause) {
            changed.add(changed(word, text, tones, start));
            start += word.text().length();
        }
        return changed;
    }

    private static Word changed(Word word, CharSequence text, CharSequence tones, int start) {
        var readings = new ArrayList<>(word.readings());
        for (int i = 0; i < readings.size() && start + i + 1 < text.length(); i++) {
            int at = start + i;
            char next = tones.charAt(at + 1);
            if (text.charAt(at) == '不' && next == '4') {
                readings.set(i, "bu2");
            } else if (text.charAt(at) == '一' && counts(text, at) && !endsWord(word, i)) {
                readings.set(i, next == '4' || next == '5' ? "yi2" : "yi4");
            }
        }
        return new Word(word.text(), readings);
    }

    private static boolean counts(CharSequence text, int at) {
        var next = String.valueOf(text.charAt(at + 1));
        var before = at == 0 ? " " : String.valueOf(text.charAt(at - 1));
        return !DIGITS.contains(next) && !ORDINAL_AFTER.contains(next) && !ORDINAL_BEFORE.contains(before);
    }

    /** 统一, 之一, 唯一. */
    private static boolean endsWord(Word word, int index) {
        return index > 0 && index == word.readings().size() - 1;
    }
}
