package cn.hotline12368.qa.deadline;

import java.time.LocalDate;

/**
 * The end of a period.
 *
 * @param counted the day on which it ends by the count alone
 * @param last the first day from {@code counted} on that is no holiday
 * @param certain false where the year's arrangement of holidays is not in the table and could matter
 */
record LastDay(LocalDate counted, LocalDate last, boolean certain) {

    /** 民事诉讼法 article 85: a period whose last day is a statutory holiday ends on the first day after it. */
    static LastDay of(LocalDate event, Length length, Holidays holidays) {
        LocalDate counted = length.after(event);
        LocalDate last = counted;
        boolean certain = holidays.certain(counted);
        while (holidays.rest(last)) {
            last = last.plusDays(1);
            certain &= holidays.certain(last);
        }
        return new LastDay(counted, last, certain);
    }

    /** The end that no holiday moves. */
    static LastDay fixed(LocalDate event, Length length) {
        LocalDate counted = length.after(event);
        return new LastDay(counted, counted, true);
    }

    boolean moved() {
        return !last.equals(counted);
    }
}
