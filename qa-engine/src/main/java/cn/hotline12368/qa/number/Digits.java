package cn.hotline12368.qa.number;

import java.util.Map;

/** Digits and whole numbers as they stand in dates and case numbers. Amounts of money have readings of their own. */
final class Digits {

    private static final String SPOKEN = "零一二三四五六七八九";
    private static final String UNITS = "十百千万";
    private static final Map<Character, Integer> ALSO =
            Map.of('〇', 0, '洞', 0, '幺', 1, '腰', 1, '两', 2, '俩', 2, '拐', 7, '勾', 9, '○', 0);
    private static final Map<String, Integer> BY_SOUND = Map.ofEntries(
            Map.entry("lin", 0),
            Map.entry("yi", 1),
            Map.entry("yao", 1),
            Map.entry("er", 2),
            Map.entry("san", 3),
            Map.entry("si", 4),
            Map.entry("wu", 5),
            Map.entry("liu", 6),
            Map.entry("qi", 7),
            Map.entry("ba", 8),
            Map.entry("jiu", 9));

    private Digits() {}

    /** 0 to 9, or -1 if the character is no digit. */
    static int of(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        int spoken = SPOKEN.indexOf(character);
        return spoken >= 0 ? spoken : ALSO.getOrDefault(character, -1);
    }

    /** The digit that a recogniser may have written as a homophone (流 for 六), or -1. Units are never meant. */
    static int bySound(char character) {
        return unit(character) ? -1 : BY_SOUND.getOrDefault(Sound.of(character).folded(), -1);
    }

    static boolean inNumber(char character) {
        return of(character) >= 0 || unit(character);
    }

    /** Digits read singly (一二三四) or a number in words (一千二百三十四, 廿一); -1 if it is neither or too long. */
    static int parse(String said) {
        String text = said.replace("廿", "二十").replace("卅", "三十");
        if (text.isEmpty() || !text.chars().allMatch(c -> inNumber((char) c))) {
            return -1;
        }
        return text.chars().anyMatch(c -> unit((char) c)) ? inWords(text) : singly(text);
    }

    private static int singly(String text) {
        if (text.length() > 8) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            value = value * 10 + of(c);
        }
        return value;
    }

    private static int inWords(String text) {
        long value = Numbers.whole(text).orElse(-1);
        return value > Integer.MAX_VALUE ? -1 : (int) value;
    }

    private static boolean unit(char character) {
        return UNITS.indexOf(character) >= 0;
    }
}
