package cn.hotline12368.qa.number;

/** What single signs mean. A text is brought into one way of writing sign by sign, so that positions stay what they were. */
final class Numerals {

    static final long WAN = 10_000;
    static final long YI = 100_000_000;

    private static final String SPOKEN = "零一二三四五六七八九";
    private static final String VARIANTS = "〇○幺壹贰叁肆伍陆柒捌玖拾佰仟萬億圆两廿";
    private static final String PLAIN = "零零一一二三四五六七八九十百千万亿元二廿";
    private static final int FULL_WIDTH = 0xFEE0;

    private Numerals() {}

    /** Full-width signs become plain ones, bankers' numerals common ones, w and k after a digit 万 and 千. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char before = plain.isEmpty() ? ' ' : plain.charAt(i - 1);
            plain.append(letter(narrow(text.charAt(i)), before, i + 1 < text.length() ? text.charAt(i + 1) : ' '));
        }
        return plain.toString();
    }

    private static char narrow(char c) {
        if (c > 0xFF00 && c < 0xFF5F) {
            return (char) (c - FULL_WIDTH);
        }
        int variant = VARIANTS.indexOf(c);
        return variant < 0 ? c : PLAIN.charAt(variant);
    }

    private static char letter(char c, char before, char after) {
        boolean unit = isArabic(before) && (isHan(after) || !Character.isLetterOrDigit(after));
        return switch (c) {
            case 'w', 'W' -> unit ? '万' : c;
            case 'k', 'K' -> unit ? '千' : c;
            default -> c;
        };
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** 0 to 9, or -1; 零 is a digit here. */
    static int spoken(char c) {
        return SPOKEN.indexOf(c);
    }

    /** 10 to 100,000,000, or 0. */
    static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> WAN;
            case '亿' -> YI;
            default -> 0;
        };
    }

    static boolean partOfNumber(char c) {
        return isArabic(c) || spoken(c) >= 0 || unit(c) > 0 || c == '廿';
    }
}
