package cn.hotline12368.qa.number;

import static cn.hotline12368.qa.number.DateRule.DAY_MARK;
import static cn.hotline12368.qa.number.DateRule.NUMBER;
import static cn.hotline12368.qa.number.DateRule.RELATIVE_YEAR;
import static cn.hotline12368.qa.number.DateRule.YEAR;
import static cn.hotline12368.qa.number.DateRule.about;
import static cn.hotline12368.qa.number.DateRule.date;
import static cn.hotline12368.qa.number.DateRule.day;
import static cn.hotline12368.qa.number.DateRule.number;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Dates by the number of year, month and day. The most complete form comes first, for each takes its words away. */
final class CalendarDates {

    private static final String MONTH = "(?<!" + NUMBER + "|个)(" + NUMBER + "{1,2})月份?的?";
    private static final String DAY = "(" + NUMBER + "{1,3})";
    private static final String THAT_MONTH = "(上上个?|上一?个?|这个?|本|当|下一?个?)月份?的?";

    /** Behind a number without 号: no amount, no duration, no address. */
    private static final String NO_UNIT = "(?![0-9零〇一二两三四五六七八九十百千万亿元块毛多几天个份年月点岁％%人])";

    /** What a 「3.5」 must stand before to be a date. */
    private static final String EVENT = "(?=那天|收|拿|签|领|送|判|开庭|立案|起诉|的判决|的裁定|下来|下的)";

    private static final String NO_PLACE = "(?!楼|院|法庭|庭|门|线|室|窗|车|文|令|桌|厅|库|店|案|机|铺|人|房|码|单)";

    static final List<DateRule> RULES = List.of(
            day(
                    "(?<![0-9])([0-9]{4})\\s*[-./年]\\s*([0-9]{1,2})\\s*[-./月]\\s*([0-9]{1,2})(?![0-9])\\s*" + DAY_MARK
                            + "?",
                    (said, context) -> date(number(said, 1), number(said, 2), number(said, 3))),
            day(
                    "(?<![0-9])(20[0-9]{2})([01][0-9])([0-3][0-9])(?![0-9元块号万])",
                    (said, context) -> date(number(said, 1), number(said, 2), number(said, 3))),
            day(
                    "(?:" + YEAR + "|" + RELATIVE_YEAR + ")(" + NUMBER + "{1,2})月份?的?" + DAY + "(?:" + DAY_MARK + "|"
                            + NO_UNIT + ")",
                    (said, context) -> date(year(said, context), number(said, 3), number(said, 4))),
            day(
                    THAT_MONTH + DAY + "(?:" + DAY_MARK + "|" + NO_UNIT + ")",
                    (said, context) -> inMonth(month(said.group(1), context.today()), number(said, 2))),
            day(
                    MONTH + DAY + "(?:" + DAY_MARK + "|" + NO_UNIT + ")",
                    (said, context) -> context.nearest(number(said, 1), number(said, 2))),
            day(
                    "(?<![0-9./])([0-9]{1,2})[./]([0-9]{1,2})(?:" + DAY_MARK + "|" + EVENT + ")",
                    (said, context) -> context.nearest(number(said, 1), number(said, 2))),
            about(
                    "(?:" + YEAR + "|" + RELATIVE_YEAR + ")(" + NUMBER + "{1,2})月份?(底|初|末|中|上旬|中旬|下旬)?",
                    (said, context) -> inMonth(yearMonth(year(said, context), number(said, 3)), part(said.group(4)))),
            about(MONTH.replace("份?的?", "") + "(?:份|(底|初|末|中旬|上旬|下旬))", (said, context) -> monthNearest(said, context)),
            about(
                    THAT_MONTH + "(底|初|末|中|上旬|中旬|下旬)?",
                    (said, context) -> inMonth(month(said.group(1), context.today()), part(said.group(2)))),
            about("(?<![个0-9零〇一二两三四五六七八九十])月(底|末|初)", (said, context) -> monthEdge(said, context)),
            day(
                    "(?<![第初民刑行执终申再保恢异复之0-9零〇一二两三四五六七八九十百千万条])" + DAY + "(?:[号浩]" + NO_PLACE + "|日" + EVENT + ")",
                    (said, context) -> context.nearest(number(said, 1))));

    private CalendarDates() {}

    private static int year(Matcher said, DateRule.Context context) {
        return context.year(said.group(1) == null ? said.group(2) : said.group(1));
    }

    private static YearMonth month(String said, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return switch (said.charAt(0)) {
            case '上' -> now.minusMonths(said.startsWith("上上") ? 2 : 1);
            case '下' -> now.plusMonths(1);
            default -> now;
        };
    }

    private static @Nullable YearMonth yearMonth(int year, int month) {
        return month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
    }

    /** Day 0 stands for the last one. */
    private static @Nullable LocalDate inMonth(@Nullable YearMonth month, int day) {
        if (month == null) {
            return null;
        }
        return day == 0 ? month.atEndOfMonth() : date(month.getYear(), month.getMonthValue(), day);
    }

    private static int part(@Nullable String said) {
        return switch (said == null ? "" : said) {
            case "底", "末" -> 0;
            case "中", "中旬", "" -> 15;
            case "下旬" -> 25;
            default -> 1;
        };
    }

    private static @Nullable LocalDate monthNearest(Matcher said, DateRule.Context context) {
        LocalDate first = context.nearest(number(said, 1), 1);
        return first == null ? null : inMonth(YearMonth.from(first), part(said.group(2)));
    }

    private static @Nullable LocalDate monthEdge(Matcher said, DateRule.Context context) {
        YearMonth now = YearMonth.from(context.today());
        boolean end = !said.group(1).equals("初");
        YearMonth meant = end && !context.future() && context.today().getDayOfMonth() < 25 ? now.minusMonths(1) : now;
        return inMonth(meant, end ? 0 : 1);
    }
}
