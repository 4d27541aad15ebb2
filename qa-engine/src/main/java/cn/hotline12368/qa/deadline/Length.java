package cn.hotline12368.qa.deadline;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a period is: 「15日」, 「6个月」, 「2年」, 「48小时」. */
record Length(int count, Unit unit) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d+)(小时|日|个月|年)");

    enum Unit {
        HOUR("小时"),
        DAY("日"),
        MONTH("个月"),
        YEAR("年");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    static Length parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no length of a period: " + written);
        }
        for (Unit unit : Unit.values()) {
            if (unit.word.equals(matcher.group(2))) {
                return new Length(Integer.parseInt(matcher.group(1)), unit);
            }
        }
        throw new IllegalArgumentException("no unit of a period: " + written);
    }

    /** Hours run from the moment itself, which no date can tell. */
    boolean countedInDays() {
        return unit != Unit.HOUR;
    }

    /**
     * The last day before holidays are looked at. The day of the event is not counted (民事诉讼法 article 85, 民法典 article 201); a
     * period by months or years ends on the corresponding day, or on the month's last one (民法典 article 202).
     */
    LocalDate after(LocalDate event) {
        return switch (unit) {
            case DAY -> event.plusDays(count);
            case MONTH -> event.plusMonths(count);
            case YEAR -> event.plusYears(count);
            case HOUR -> throw new IllegalStateException("hours have no last day");
        };
    }

    String text() {
        return count + unit.word;
    }
}
