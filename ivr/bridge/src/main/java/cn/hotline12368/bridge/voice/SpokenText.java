package cn.hotline12368.bridge.voice;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Written Chinese as people read it aloud: only Chinese characters, single capital letters and the pauses {@code ，；？。}
 * remain. 「50-300元（含）」 becomes 「五十到三百元，含」.
 */
final class SpokenText {

    private static final List<Rule> BEFORE_NUMBERS = List.of(
            Rule.of("(?i)https?://", ""),
            Rule.of("(?m)^\\s*(\\d{1,2})[.)]\\s*(?=\\p{IsHan})", m -> m.group(1) + "，"),
            Rule.of("(?<=\\d)\\s*m2", "平方米"),
            Rule.of("(?<=\\d)\\s*°C", "摄氏度"),
            Rule.of("(?<=\\d)\\s*km(?![a-z])", "公里"),
            Rule.of("(?<=\\d)\\s*kg(?![a-z])", "公斤"),
            Rule.of("(?<=\\d)\\s*[x×*](?=\\d)", "乘"),
            Rule.of("#(?=键)", "井号"),
            Rule.of("\\*(?=键)", "星号"));

    private static final List<Rule> AFTER_NUMBERS = List.of(
            Rule.of("(?i)\\be-?mail\\b", "电子邮件"),
            Rule.of("(?i)\\bSMS\\b", "短信"),
            Rule.of("(?<=[A-Za-z零一二三四五六七八九])\\.(?=[A-Za-z])", "点"),
            Rule.of("≥", "大于等于"),
            Rule.of("≤", "小于等于"),
            Rule.of(">", "大于"),
            Rule.of("<", "小于"),
            Rule.of("=", "等于"),
            Rule.of("\\+", "加"),
            Rule.of("&", "和"),
            Rule.of("〇", "零"),
            Rule.of("[“”‘’\"'「」『』《》〈〉·]", ""),
            Rule.of("\\R", "。"),
            Rule.of("[!.]", "。"),
            Rule.of("\\?", "？"),
            Rule.of("[:;]", "；"),
            Rule.of("[,、()\\[\\]【】〔〕{}/|…—–~]", "，"),
            Rule.of("[A-Za-z]", m -> m.group().toUpperCase(Locale.ROOT)),
            Rule.of("[^\\p{IsHan}A-Z，；？。]+", ""),
            Rule.of("[，；？。]*。[，；？。]*", "。"),
            Rule.of("[，；？]*？[，；？]*", "？"),
            Rule.of("[，；]*；[，；]*", "；"),
            Rule.of("，+", "，"),
            Rule.of("^[，；？。]+|[，；]+$", ""));

    private SpokenText() {}

    static String of(String written) {
        // the Chinese comma is never one of thousands, which its ASCII form would be
        var text = Normalizer.normalize(written.replace('，', '、'), Normalizer.Form.NFKC);
        for (var rules : List.of(BEFORE_NUMBERS, CodeRules.ALL, DateRules.ALL, AmountRules.ALL, AFTER_NUMBERS)) {
            text = Rule.applyAll(rules, text);
        }
        return text;
    }
}
