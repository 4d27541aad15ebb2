package cn.hotline12368.qa;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether two utterances name the same case. 「二零二六豫零四八一民初一二三四号」 and 「（2026）豫0481民初1234号」 are one. */
final class CaseNumber {

    private static final String SPOKEN_DIGITS = "零一二三四五六七八九";
    private static final Pattern WHOLE =
            Pattern.compile("(?:19|20)\\d{2}年?\\p{IsHan}{1,2}\\d{0,4}\\p{IsHan}{1,5}\\d{1,6}号");

    private CaseNumber() {}

    /** The number in one way of writing, or empty if none was said. */
    static String in(String utterance) {
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(utterance, Normalizer.Form.NFKC).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.append(digit(c));
            }
        }
        Matcher matcher = WHOLE.matcher(plain);
        return matcher.find() ? matcher.group().replaceFirst("年", "") : "";
    }

    private static char digit(char c) {
        int digit = SPOKEN_DIGITS.indexOf(c);
        return switch (c) {
            case '〇' -> '0';
            case '幺' -> '1';
            case '两' -> '2';
            default -> digit < 0 ? c : (char) ('0' + digit);
        };
    }
}
