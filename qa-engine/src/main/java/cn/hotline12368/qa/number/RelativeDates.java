package cn.hotline12368.qa.number;

import static cn.hotline12368.qa.number.DateRule.about;
import static cn.hotline12368.qa.number.DateRule.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Dates counted from today, by the week, and by the holidays that lie on a fixed day. */
final class RelativeDates {

    private static final String COUNT = "([0-9]{1,3}|[一二两三四五六七八九十]{1,3})";
    private static final String AGO = "(?:以前|之前|前|了(?!解))";

    /** 全国年节及纪念日放假办法 article 2 and 3. Those of the lunar calendar are not here: no table of it is at hand. */
    private static final Map<String, MonthDay> HOLIDAYS = Map.of(
            "元旦", MonthDay.of(1, 1),
            "妇女节", MonthDay.of(3, 8),
            "劳动节", MonthDay.of(5, 1),
            "五一", MonthDay.of(5, 1),
            "青年节", MonthDay.of(5, 4),
            "儿童节", MonthDay.of(6, 1),
            "六一", MonthDay.of(6, 1),
            "建军节", MonthDay.of(8, 1),
            "国庆", MonthDay.of(10, 1));

    private static final String HOLIDAY = "(?:" + DateRule.YEAR + "|" + DateRule.RELATIVE_YEAR
            + ")?(?<![0-9零〇一二三四五六七八九十百千万])(元旦|妇女节|劳动节|五一|青年节|儿童节|六一|建军节|国庆)"
            + "(?![0-9零〇一二三四五六七八九十百千万元块个号街路])";

    private static final String WEEK = "(上上|上|这|本|下下|下)一?个?(?:周|星期|礼拜)";

    static final List<DateRule> RULES = List.of(
            day("大前[天日]", (said, context) -> context.today().minusDays(3)),
            day("前[天日儿]个?|前晚", (said, context) -> context.today().minusDays(2)),
            day("昨[天日晚夜]|昨[儿个]+", (said, context) -> context.today().minusDays(1)),
            day("今[天日早晚]|今[儿个]+", (said, context) -> context.today()),
            day("明[天日早晚]|明儿个?", (said, context) -> context.today().plusDays(1)),
            day("大后天", (said, context) -> context.today().plusDays(3)),
            day("后[天日](?!之|以)", (said, context) -> context.today().plusDays(2)),
            day(WEEK + "([一二三四五六日天1-6])(?![0-9])", (said, context) -> weekday(said, context.today())),
            day(
                    "(?<![0-9一二两三四五六七八九十半每个满第])(?:周|星期|礼拜)([一二三四五六日天1-6])(?![0-9一二三四五六七八九十个岁年])",
                    RelativeDates::bareWeekday),
            about(
                    WEEK + "末",
                    (said, context) -> week(said.group(1), context.today()).with(DayOfWeek.SATURDAY)),
            about(
                    "(?<!两|以)(上上|上)一?个?(?:周|星期|礼拜)",
                    (said, context) -> context.today().minusWeeks(said.group(1).length())),
            day(COUNT + "[天日]" + AGO, (said, context) -> context.today().minusDays(DateRule.number(said, 1))),
            day(
                    COUNT + "个?(?:周|星期|礼拜)" + AGO,
                    (said, context) -> context.today().minusWeeks(DateRule.number(said, 1))),
            about("半个?月" + AGO, (said, context) -> context.today().minusDays(15)),
            about("半年" + AGO, (said, context) -> context.today().minusMonths(6)),
            about(
                    COUNT + "个半月" + AGO,
                    (said, context) -> context.today()
                            .minusMonths(DateRule.number(said, 1))
                            .minusDays(15)),
            about(COUNT + "个多?月" + AGO, (said, context) -> context.today().minusMonths(DateRule.number(said, 1))),
            about(COUNT + "年半?多?" + AGO, (said, context) -> context.today().minusYears(DateRule.number(said, 1))),
            about(HOLIDAY + "节?(?:放假|假期|长假|期间|前|后|之前|之后|以后|过后|左右)", RelativeDates::holiday),
            day(HOLIDAY + "(?:节)?(?:那天|当天)?", RelativeDates::holiday));

    private RelativeDates() {}

    private static LocalDate week(String which, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (which) {
            case "上上" -> monday.minusWeeks(2);
            case "上" -> monday.minusWeeks(1);
            case "下" -> monday.plusWeeks(1);
            case "下下" -> monday.plusWeeks(2);
            default -> monday;
        };
    }

    private static LocalDate weekday(Matcher said, LocalDate today) {
        return week(said.group(1), today).with(dayOfWeek(said.group(2)));
    }

    private static LocalDate bareWeekday(Matcher said, DateRule.Context context) {
        DayOfWeek day = dayOfWeek(said.group(1));
        return context.today()
                .with(context.future() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    private static DayOfWeek dayOfWeek(String said) {
        int number = Digits.of(said.charAt(0));
        return DayOfWeek.of(number < 1 ? 7 : number);
    }

    private static @Nullable LocalDate holiday(Matcher said, DateRule.Context context) {
        MonthDay day = Objects.requireNonNull(HOLIDAYS.get(said.group(3)));
        String year = said.group(1) == null ? said.group(2) : said.group(1);
        return year == null
                ? context.nearest(day.getMonthValue(), day.getDayOfMonth())
                : DateRule.date(context.year(year), day.getMonthValue(), day.getDayOfMonth());
    }
}
