package cn.hotline12368.bridge.voice;

import java.util.ArrayList;
import java.util.List;

/** Arabic numbers in Chinese characters. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] SECTIONS = {"", "万", "亿", "万亿"};
    private static final int SECTION = 10_000;
    /** Beyond 9,999 万亿 a number is read digit by digit. */
    private static final int MAX_DIGITS = 16;

    private Numerals() {}

    /** 1500 → 一千五百, 2000 → 两千, 10 → 十; a bare 2 stays 二. */
    static String cardinal(String number) {
        if (number.length() > MAX_DIGITS) {
            return digits(number);
        }
        var value = Long.parseLong(number);
        if (value == 0) {
            return "零";
        }
        var words = sections(value);
        if (words.startsWith("一十")) {
            words = words.substring(1);
        }
        return words.matches("二[千万亿].*") ? "两" + words.substring(1) : words;
    }

    private static String sections(long value) {
        var words = new StringBuilder();
        var gap = false;
        for (int i = SECTIONS.length - 1; i >= 0; i--) {
            var section = (int) (value / (long) Math.pow(SECTION, i) % SECTION);
            if (section == 0) {
                gap |= !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (gap || section < SECTION / 10)) {
                words.append('零');
            }
            words.append(section(section)).append(SECTIONS[i]);
            gap = false;
        }
        return words.toString();
    }

    private static String section(int value) {
        var words = new StringBuilder();
        var gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            var digit = value / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap |= !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    /** 2.50 → 二点五零; more dots, as in 1.2.3, are read the same way. */
    static String decimal(String number) {
        var parts = List.of(number.split("\\."));
        var words = new StringBuilder(cardinal(parts.getFirst()));
        parts.subList(1, parts.size()).forEach(part -> words.append('点').append(digits(part)));
        return words.toString();
    }

    /** 2024 → 二零二四. */
    static String digits(String number) {
        var words = new StringBuilder();
        number.chars().forEach(c -> words.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : (char) c));
        return words.toString();
    }

    /** As telephone and account numbers are read: 12368 → 幺二三六八. */
    static String dialled(String number) {
        return digits(number).replace('一', '幺');
    }

    /** Digit by digit with a short pause after every four. */
    static String dialledInFours(String number) {
        var groups = new ArrayList<String>();
        for (int i = 0; i < number.length(); i += 4) {
            groups.add(dialled(number.substring(i, Math.min(i + 4, number.length()))));
        }
        return String.join("，", groups);
    }
}
