package cn.hotline12368.bridge.voice;

import java.util.List;
import java.util.regex.MatchResult;

/** Dates and times of day. Years are read digit by digit, months and days are never 两. */
final class DateRules {

    private static final String YEAR = "(?<![\\d.,])((?:1\\d|20|21)\\d{2})";

    static final List<Rule> ALL = List.of(
            Rule.of(
                    YEAR + "([-/.])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)",
                    m -> Numerals.digits(m.group(1)) + "年" + Numerals.cardinal(m.group(3)) + "月"
                            + Numerals.cardinal(m.group(4)) + "日"),
            Rule.of(
                    YEAR + "年?[-~—–至到]+((?:1\\d|20|21)\\d{2})(?=年)",
                    m -> Numerals.digits(m.group(1)) + "到" + Numerals.digits(m.group(2))),
            Rule.of(YEAR + "(?=年(?!以[上下内后]))", m -> Numerals.digits(m.group(1))),
            Rule.of(
                    "(?<![\\d.,])0?(\\d{1,2})[-~—–至到]0?(\\d{1,2})(?=月|日|号)",
                    m -> Numerals.cardinal(m.group(1)) + "到" + Numerals.cardinal(m.group(2))),
            Rule.of("(?<![\\d.,])0?(\\d{1,2})(?=月|日|号(?!楼|房|厅|窗|法))", m -> Numerals.cardinal(m.group(1))),
            Rule.of("(?<![\\d:])([01]?\\d|2[0-4]):([0-5]\\d)(?::([0-5]\\d))?(?![\\d:])", DateRules::time),
            Rule.of("(?<=\\d):(?=\\d)", "比"));

    private DateRules() {}

    private static String time(MatchResult match) {
        var hour = Numerals.cardinal(match.group(1));
        var minute = match.group(2);
        var words = (hour.equals("二") ? "两" : hour) + "点";
        if (match.group(3) != null) {
            return words + sixtieth(minute) + "分" + sixtieth(match.group(3)) + "秒";
        }
        return minute.equals("00") ? words : words + sixtieth(minute) + "分";
    }

    /** 05 → 零五, 30 → 三十. */
    private static String sixtieth(String twoDigits) {
        var words = Numerals.cardinal(twoDigits);
        return twoDigits.startsWith("0") && !twoDigits.equals("00") ? "零" + words : words;
    }
}
