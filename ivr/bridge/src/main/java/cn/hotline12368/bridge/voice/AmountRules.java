package cn.hotline12368.bridge.voice;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Amounts, shares, ordinals and all numbers that remain. */
final class AmountRules {

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";

    /** Before these a bare 2 is 两: 2个 → 两个, but 2月, 2号, 2楼, 2审 stay 二. */
    private static final String COUNTED = "(?:个|年(?!级)|天|次|人|名|份|件|种|位|套|张|本|页|岁|倍|周|小时|分钟|秒|季|条|项|点|元|块|千|万|亿"
            + "|百万|方|家|部|辆|台|间|句|步|样|边|枚|笔|户|遍|段|批|把|口|轮|回|层|公里|米|公斤|吨|亩|平方|克|斤|工作日|星期|代)";

    static final List<Rule> ALL = List.of(
            Rule.of("(?<=\\d),(?=\\d{3}(?!\\d))", ""),
            Rule.of("(?<=[\\d年月日号时分秒点元%‰万亿天人件C])\\s*[-~—–]+\\s*(?=[¥\\d零一二三四五六七八九十两])", "到"),
            Rule.of(
                    "(?<![\\d.])(\\d+)/(\\d+)(?![\\d.])",
                    m -> Numerals.cardinal(m.group(2)) + "分之" + Numerals.cardinal(m.group(1))),
            Rule.of(NUMBER + "%?([到至])" + NUMBER + "%", m -> percent(m.group(1)) + m.group(2) + percent(m.group(3))),
            Rule.of(NUMBER + "%", m -> percent(m.group(1))),
            Rule.of(NUMBER + "‰", m -> "千分之" + Numerals.decimal(m.group(1))),
            Rule.of("¥\\s*" + NUMBER + "([万亿])?元?", m -> m.group(1) + (m.group(2) == null ? "" : m.group(2)) + "元"),
            Rule.of("\\$\\s*" + NUMBER + "([万亿])?", m -> m.group(1) + (m.group(2) == null ? "" : m.group(2)) + "美元"),
            Rule.of("(?<=元)/(?=\\p{IsHan})", "每"),
            Rule.of("第\\d+(?:[、,到至和]\\d+)*", AmountRules::ordinals),
            Rule.of("(?<![\\d.])2(?=" + COUNTED + "|[到至]\\d{1,2}" + COUNTED + ")", "两"),
            Rule.of("(?<![\\d.])0\\d+(?![\\d.])", m -> Numerals.digits(m.group())),
            Rule.of("(?<![\\d\\p{IsHan}A-Za-z)])-(?=\\d)", "负"),
            Rule.of("\\d+(?:\\.\\d+)*", m -> Numerals.decimal(m.group())));

    private static final Pattern INTEGER = Pattern.compile("\\d+");

    private AmountRules() {}

    private static String percent(String number) {
        return "百分之" + (number.equals("100") ? "百" : Numerals.decimal(number));
    }

    /** 第171条, 第1到3项: never 两. */
    private static String ordinals(MatchResult match) {
        return INTEGER.matcher(match.group()).replaceAll(number -> Numerals.cardinal(number.group()));
    }
}
