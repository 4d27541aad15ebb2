package cn.hotline12368.qa.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The days on which courts do not work. What the statute itself fixes is always known; how a year's holidays are arranged
 * (调休) and when those of the lunar calendar fall is known only for years whose notice is in the table. Nothing is guessed for
 * other years: {@link #certain} tells.
 */
final class Holidays {

    private final Statute statute;
    private final Map<Integer, YearNotice> notices = new HashMap<>();

    Holidays(Statute statute, List<YearNotice> notices) {
        this.statute = statute;
        notices.forEach(notice -> this.notices.put(notice.year(), notice));
    }

    /** The statute's fixed days and the notices that ship with the product. */
    static Holidays bundled() {
        return new Holidays(Statute.bundled(), YearNotice.bundled());
    }

    boolean rest(LocalDate day) {
        YearNotice notice = notices.get(day.getYear());
        if (notice != null && notice.names(day)) {
            return notice.rests(day);
        }
        return weekend(day) || statute.fixed(day);
    }

    /** Whether the arrangement of this day is known, or no arrangement could touch it. */
    boolean certain(LocalDate day) {
        return notices.containsKey(day.getYear()) || (!weekend(day) && !statute.near(day));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
