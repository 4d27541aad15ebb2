package cn.hotline12368.qa.cases;

import cn.hotline12368.qa.number.CaseNumbers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Query codes and identity numbers in what somebody says or writes. They are entered by keys or in a form only: here they are
 * never used, and whoever keeps the words keeps them without.
 */
public final class SpokenSecret {

    /** Stands for each digit that was taken out. */
    public static final char HIDDEN = '•';

    private static final String DIGIT = "[\\d零〇一二两三四五六七八九幺xX•]";
    private static final String GAP = "[\\s\\p{Punct}，。、：；！？“”]*";
    private static final String NUMBER = DIGIT + "(?:" + GAP + DIGIT + ")";

    /** A word for a secret and what follows; 六位 is no part of it. */
    private static final Pattern NAMED = Pattern.compile("(?:密码|查询码|口令|身份证|证件号)(?:号码|号)?[^\\d零〇一二两三四五六七八九幺•]{0,6}"
            + "(?:(?:后|最后|末)?[六6]位(?:数字|数|号码)?[^\\d零〇一二两三四五六七八九幺•]{0,4})?(" + NUMBER + "{3,})");

    private static final Pattern IDENTITY =
            Pattern.compile("(?<!" + DIGIT + ")(" + NUMBER + "{16,17})(?!" + DIGIT + ")");

    /** Six digits and nothing else of substance: an answer to 「请输入密码」. */
    private static final Pattern BARE =
            Pattern.compile("^\\P{N}{0,4}?(" + NUMBER + "{5})" + GAP + "(?:吧|啊|呀|呢|嘛|对吗)?" + GAP + "$");

    private SpokenSecret() {}

    public static boolean in(String text) {
        return !hide(text).equals(text) || text.indexOf(HIDDEN) >= 0;
    }

    /** The words with a {@value #HIDDEN} for each digit of a secret. */
    public static String hide(String text) {
        String shown = hide(IDENTITY, hide(NAMED, text));
        return CaseNumbers.in(shown).isPresent() ? shown : hide(BARE, shown);
    }

    private static String hide(Pattern secret, String text) {
        StringBuilder shown = new StringBuilder(text);
        Matcher matcher = secret.matcher(text);
        while (matcher.find()) {
            for (int i = matcher.start(1); i < matcher.end(1); i++) {
                if (String.valueOf(shown.charAt(i)).matches(DIGIT)) {
                    shown.setCharAt(i, HIDDEN);
                }
            }
        }
        return shown.toString();
    }
}
