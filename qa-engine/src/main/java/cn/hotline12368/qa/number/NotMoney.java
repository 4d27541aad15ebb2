package cn.hotline12368.qa.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like an amount and is none. */
final class NotMoney {

    private static final String NUMBER = "[\\d零一二三四五六七八九十百千万.]";

    /** Whole expressions, blanked before any number is read. */
    private static final Pattern EXPRESSION = Pattern.compile(String.join(
            "|",
            "(?<!" + NUMBER + ")万一(?!" + NUMBER + "|千|百)",
            "(?<!" + NUMBER + "|上)千万(?=[别不要得记小注莫勿])",
            "万分(?:感谢|火急|紧急|抱歉|着急)|十万火急|万万|一五一十|三番五次|三番两次|乱七八糟|七上八下|三言两语",
            "[十百千万]分之" + NUMBER + "+",
            "一(?:直|共|般|些|定|样|边|同|向|旦|切|再|起(?!诉))",
            "第(?:[一二三四五六七八九十百零]+|\\d+)(?:[条款项个次名号]|人(?!民))?",
            "[(（]?(?:19|20)\\d{2}[)）年]?\\p{IsHan}{1,2}\\d{0,4}\\p{IsHan}{1,5}\\d+号",
            "\\p{IsHan}\\d{2,4}[民刑行执商破]\\p{IsHan}?\\d*(?=\\p{IsHan}|$)",
            "(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?<!\\d)0\\d{2,3}-?\\d{7,8}(?!\\d)|(?<!\\d)(?:12368|12348|12345)(?!\\d)|\\d{14,17}[\\dXx]",
            "(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}",
            "(?<!\\d)(?:19|20)\\d{2}(?:年|届|级)",
            "[一半](?:分|毛|块)钱?(?:[都也]|没|不)+"));

    private static final String THINGS =
            "(?:平方?米?|平米|米|公里|里地|公斤|斤|吨|亩|股(?!权|份|东)|字|人次|步|户|台|辆|吨|棵|只|箱|袋|份|位(?!于)|名(?!誉|义|下)"
                    + "|人(?!民|身|家|工|格|说|给)|粉丝|员工|群众|余?人(?!民|身|家|工|格|说|给))";

    /** What is counted in small numbers; a single last digit before it is none of the amount (「三万一个月」). */
    private static final Pattern SMALL =
            Pattern.compile("[多来几余]?(?:年|月(?!底|初|息|利|供|租|薪)|日(?!元|后|内|常|利|息)|天|号|周|星期|礼拜|岁|点钟?|小时|分钟|分之"
                    + "|个(?!亿|半)|次|份|条(?!件|子)|项|审|倍|成(?!本|立)|%|‰|楼|层|栋|期(?!限|间)|届|页|章|件|起(?!诉|来)|部(?!分)|套|张|级|院|口人|分钱|毛钱|"
                    + THINGS + ")");

    private static final Pattern LARGE =
            Pattern.compile("[多来几余]?(?:" + THINGS + "|年(?!前|底)|天|小时|次|件|条(?!件|子)|个(?!亿|月|人)|倍|分之|%|号|里路|岁)");

    private NotMoney() {}

    static String blanked(String text) {
        Matcher matcher = EXPRESSION.matcher(text);
        return matcher.replaceAll(found -> "，".repeat(found.end() - found.start()));
    }

    /** Whether the number counts something else than money. */
    static boolean counts(String text, Cardinal.Reading reading) {
        boolean small = reading.solid() != null || reading.largest() < Numerals.WAN;
        Matcher matcher = (small ? SMALL : LARGE).matcher(text).region(reading.to(), text.length());
        return matcher.useTransparentBounds(true).lookingAt();
    }
}
