package cn.hotline12368.qa.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way to say a date. The reader answers null where the words have its form but name no day of the calendar. */
record DateRule(Pattern pattern, boolean exact, Reader reader) {

    /** Numbers up to 31 or a year, in digits of either kind. */
    static final String NUMBER = "[0-9零〇一二两三四五六七八九十廿卅]";

    static final String YEAR =
            "((?:19|20)[0-9]{2}|[0-9]{2}|[零〇一二三四五六七八九]{4}|[零〇一二三四五六七八九]{2}|[两二]千零?[一二]十[一二三四五六七八九]?)年的?";

    static final String RELATIVE_YEAR = "(大前年|前年|去年|上年|今年|本年|当年|明年)的?";

    /** A recogniser hears 好 for 号. */
    static final String DAY_MARK = "[日号浩好]";

    interface Reader {
        @Nullable
        LocalDate read(Matcher said, Context context);
    }

    /**
     * What a date is read against.
     *
     * @param future the clause speaks of what is to come, 「十二月五号要开庭」
     */
    record Context(LocalDate today, boolean future) {

        /** The nearest such day that fits the clause: today or before, or today and after. */
        @Nullable
        LocalDate nearest(int month, int day) {
            for (int years = 0; years <= 4; years++) {
                LocalDate date = DateRule.date(today.getYear() + (future ? years : -years), month, day);
                if (date != null && (future ? !date.isBefore(today) : !date.isAfter(today))) {
                    return date;
                }
            }
            return null;
        }

        /** The nearest day with this number. */
        @Nullable
        LocalDate nearest(int day) {
            for (int months = 0; months <= 2; months++) {
                LocalDate month = today.withDayOfMonth(1).plusMonths(future ? months : -months);
                LocalDate date = DateRule.date(month.getYear(), month.getMonthValue(), day);
                if (date != null && (future ? !date.isBefore(today) : !date.isAfter(today))) {
                    return date;
                }
            }
            return null;
        }

        int year(String said) {
            return switch (said) {
                case "大前年" -> today.getYear() - 3;
                case "前年" -> today.getYear() - 2;
                case "去年", "上年" -> today.getYear() - 1;
                case "明年" -> today.getYear() + 1;
                case "今年", "本年", "当年" -> today.getYear();
                default -> written(said);
            };
        }

        private static int written(String said) {
            int year = Digits.parse(said);
            return year >= 0 && year < 100 ? 2000 + year : year;
        }
    }

    static DateRule day(String pattern, Reader reader) {
        return new DateRule(Pattern.compile(pattern), true, reader);
    }

    static DateRule about(String pattern, Reader reader) {
        return new DateRule(Pattern.compile(pattern), false, reader);
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static int number(Matcher said, int group) {
        return Digits.parse(said.group(group));
    }
}
