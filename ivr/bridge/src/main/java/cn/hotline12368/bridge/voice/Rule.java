package cn.hotline12368.bridge.voice;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way of rewriting text for the ear: whatever matches is replaced by its spoken form. */
record Rule(Pattern pattern, Function<MatchResult, String> spoken) {

    static Rule of(String regex, Function<MatchResult, String> spoken) {
        return new Rule(Pattern.compile(regex), spoken);
    }

    static Rule of(String regex, String words) {
        return of(regex, match -> words);
    }

    static String applyAll(List<Rule> rules, String text) {
        var spoken = text;
        for (var rule : rules) {
            spoken = rule.apply(spoken);
        }
        return spoken;
    }

    private String apply(String text) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(spoken.apply(match)));
    }
}
