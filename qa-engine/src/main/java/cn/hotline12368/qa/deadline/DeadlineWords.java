package cn.hotline12368.qa.deadline;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** The sentences of the deadline calculator, at most 160 characters each. */
final class DeadlineWords {

    private static final int LONGEST = 145;
    private static final String PROVISO = "以法院文书为准。";
    private static final String UNANNOUNCED = "节假日安排未公布，请以法院文书为准。";
    private static final String LATE = "，这一天已经过了";
    private static final String PERHAPS_LATE = "，可能已经过了";
    private static final String EXTENSION = "；有正当理由耽误的，可以在障碍消除后10日内申请顺延。";
    private static final String POSTED = "期满前交邮的不算过期，";

    /** What a court or a clock does; everything else is done by the caller, and may be posted. */
    private static final Pattern NOT_BY_CALLER = Pattern.compile("^(审|作出|决定|发出|宣判|退还|通知|向被告)|到期$|^视为|^满|有效$");

    private DeadlineWords() {}

    static String rule(DeadlineRule rule) {
        return rule.spoken() + (rule.length() == null && rule.id().startsWith("divorce") ? "。" : "，") + PROVISO;
    }

    static String ask(DeadlineRule rule) {
        Length length = rule.length();
        return (length == null ? "" : "期限是" + length.text() + "，从第二天开始数。") + rule.question();
    }

    static String askExact(DeadlineRule rule) {
        return "算最后一天要知道确切的日子。" + rule.question();
    }

    static String askSolar(DeadlineRule rule) {
        return "农历的日子我换算不了，请说公历几月几号。" + rule.question();
    }

    /** Reads back what was heard, so that a wrong date is noticed. */
    static String lastDay(DeadlineRule rule, LocalDate event, LastDay end, LocalDate today) {
        String length = rule.length() == null ? "" : rule.length().text();
        boolean byCaller = !NOT_BY_CALLER.matcher(rule.act()).find();
        String begin = "您说是" + said(event, today) + rule.event() + "，"
                + (byCaller ? rule.act() + "的期限是" + length : "期限" + length) + "，从第二天起算，";
        String close = end.certain() ? PROVISO : UNANNOUNCED;
        String late = !byCaller || !end.last().isBefore(today) ? "" : end.certain() ? LATE : PERHAPS_LATE;
        String whole = begin + days(end, today) + late + hint(rule, byCaller, !late.isEmpty()) + close;
        return whole.length() <= LONGEST ? whole : begin + days(end, today) + late + "。" + close;
    }

    private static String hint(DeadlineRule rule, boolean byCaller, boolean late) {
        if (late) {
            return extendable(rule) ? EXTENSION : "。";
        }
        return byCaller ? "。" + POSTED : "。";
    }

    /** 民事诉讼法 article 86 is about acts in the proceedings, not about limitation. */
    private static boolean extendable(DeadlineRule rule) {
        return rule.length() != null
                && rule.length().unit() == Length.Unit.DAY
                && rule.basis().getFirst().statute().equals("民事诉讼法");
    }

    private static String days(LastDay end, LocalDate today) {
        String counted = said(end.counted(), today) + weekday(end.counted());
        return end.moved()
                ? "到期日" + counted + "是休息日，顺延到" + said(end.last(), today) + weekday(end.last())
                : "最后一天是" + counted;
    }

    private static String said(LocalDate day, LocalDate today) {
        String year = day.getYear() == today.getYear() ? "" : day.getYear() + "年";
        return year + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA);
    }
}
