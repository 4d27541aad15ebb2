package cn.hotline12368.bridge.voice;

import java.util.List;
import java.util.regex.MatchResult;

/** Numbers that name something and are read digit by digit: case numbers, telephones, accounts, identity numbers. */
final class CodeRules {

    /** What follows a five-digit amount, so that 12345元 is no telephone. */
    private static final String NOT_AN_AMOUNT = "(?![\\d.,%]|元|万|亿|个|名|人|件|户|条|天|次|份|平)";

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "[(\\[〔](\\d{4})[)\\]〕]\\s*(\\p{IsHan}{1,3}?)\\s*(\\d{2,4})?\\s*(\\p{IsHan}{1,5}?)\\s*第?(\\d{1,6})号",
                    CodeRules::caseNumber),
            Rule.of(
                    "[(\\[〔](\\d{4})[)\\]〕]\\s*第?(\\d{1,4})号",
                    m -> Numerals.digits(m.group(1)) + "，" + Numerals.cardinal(m.group(2)) + "号"),
            Rule.of("(?<!\\d)([48]00)-?(\\d{3})-?(\\d{4})(?!\\d)", CodeRules::groups),
            Rule.of("(?<!\\d)(1[3-9]\\d)[- ]?(\\d{4})[- ]?(\\d{4})(?!\\d)", CodeRules::groups),
            Rule.of("(?<!\\d)\\(?(0\\d{2,3})[)-](\\d{5,8})(?!\\d)", CodeRules::groups),
            Rule.of("(?<!\\d)(0[12]\\d|0[3-9]\\d{2})(\\d{7,8})(?!\\d)", CodeRules::groups),
            Rule.of("(?<![\\d.,])(?:123\\d\\d|95\\d{3})" + NOT_AN_AMOUNT, m -> Numerals.dialled(m.group())),
            Rule.of("(?<=拨打|致电|拨|打|电话|热线|报)1(?:10|14|19|20|22)" + NOT_AN_AMOUNT, m -> Numerals.dialled(m.group())),
            Rule.of("(?<![\\d.,])1(?:10|14|19|20|22)(?=热线|电话|报警|急救|火警|平台)", m -> Numerals.dialled(m.group())),
            Rule.of(
                    "(?<=码|尾号|账号|卡号|编号|单号|工号|邮编|电话|后四位|后六位)(是|为|:)?\\s*(\\d{3,})(?![\\d.,])",
                    m -> (m.group(1) == null || m.group(1).equals(":") ? "，" : m.group(1))
                            + Numerals.dialledInFours(m.group(2))),
            Rule.of("(?<!\\d)(\\d{17}[\\dXx]|\\d{11,})(?!\\d)(?!元)", m -> Numerals.dialledInFours(m.group())));

    private CodeRules() {}

    /** (2026)豫0481民初1234号: year, court, kind and number, each read on its own. */
    private static String caseNumber(MatchResult match) {
        var court = match.group(3) == null ? "" : Numerals.digits(match.group(3)) + "，";
        return Numerals.digits(match.group(1)) + "，" + match.group(2) + court + match.group(4) + "，"
                + Numerals.digits(match.group(5)) + "号";
    }

    private static String groups(MatchResult match) {
        var groups = new StringBuilder(Numerals.dialled(match.group(1)));
        for (int i = 2; i <= match.groupCount(); i++) {
            groups.append('，').append(Numerals.dialled(match.group(i)));
        }
        return groups.toString();
    }
}
