package cn.hotline12368.caller.speech;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes numbers as a person reads them aloud: 15日 → 十五日, 2.5% → 百分之二点五, (2026)京0101民初12号 → digit by digit.
 * The rules are tried in order, each over what the ones before have left.
 */
public final class SpokenText {
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String CASE_KINDS = "初终执申再保恢异监特赔";

    private record Rule(Pattern pattern, Function<MatchResult, String> reading) {
        static Rule of(String pattern, Function<MatchResult, String> reading) {
            return new Rule(Pattern.compile(pattern), reading);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("(?<=\\d),(?=\\d{3})", match -> ""),
            Rule.of("(?<!\\d)(0\\d{2,3})-(\\d{7,8})", match -> Numerals.telephone(match.group(1) + match.group(2))),
            Rule.of("(?<=[\\d%])\\s*[-~～—–－]+\\s*(?=\\d)", match -> "至"),
            Rule.of("(\\d{1,2})[:：](\\d{2})", SpokenText::time),
            Rule.of("(\\d+(?:\\.\\d+)?)[%％]", match -> "百分之" + Numerals.quantity(match.group(1))),
            Rule.of("(?<!\\d)(\\d{4})(?=年|[" + PROVINCES + "]\\d)", match -> Numerals.oneByOne(match.group(1))),
            Rule.of("[(（〔](\\d{4})[)）〕]", match -> Numerals.oneByOne(match.group(1))),
            Rule.of("(?<=[" + PROVINCES + "])(\\d{2,4})", match -> Numerals.oneByOne(match.group(1))),
            Rule.of("(?<=[" + CASE_KINDS + "])(\\d+)(?=号)", match -> Numerals.oneByOne(match.group(1))),
            Rule.of(
                    "(?<!\\d)(110|119|120|12\\d{3}|0\\d+)(?![\\d.元万亿日天条年月个])",
                    match -> Numerals.telephone(match.group(1))),
            Rule.of("(\\d{7,})(?![\\d.元万亿])", match -> Numerals.telephone(match.group(1))),
            Rule.of("(?<!\\d)2(?=[个次份天年名位件人])", match -> "两"),
            Rule.of("\\d+(?:\\.\\d+)?", match -> Numerals.quantity(match.group())));

    private SpokenText() {}

    public static String of(String written) {
        String text = written;
        for (Rule rule : RULES) {
            text = rule.pattern().matcher(text).replaceAll(rule.reading());
        }
        return text;
    }

    private static String time(MatchResult match) {
        String hour = Numerals.quantity(match.group(1)) + "点";
        String minutes = match.group(2);
        if (minutes.equals("00")) {
            return hour;
        }
        return hour + (minutes.startsWith("0") ? Numerals.oneByOne(minutes) : Numerals.quantity(minutes)) + "分";
    }
}
