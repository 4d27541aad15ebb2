package cn.hotline12368.qa.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民事诉讼法 article 85, 民法典 articles 201 to 203. */
final class LastDayTest {

    private static final Holidays KNOWN = new Holidays(
            Statute.bundled(), List.of(YearNotice.parse(2026, List.of("2026-10-05\trest", "2026-10-10\twork"))));

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 15日, 2026-11-17",
        "2026-11-20, 15日, 2026-12-07",
        "2026-11-21, 15日, 2026-12-07",
        "2026-09-16, 15日, 2026-10-05",
        "2026-12-22, 10日, 2027-01-04",
        "2026-04-16, 15日, 2026-05-04",
        "2026-03-31, 6个月, 2026-09-30",
        "2026-08-31, 6个月, 2027-03-01",
        "2023-08-31, 6个月, 2024-02-29",
        "2024-02-29, 2年, 2026-03-02",
        "2024-11-25, 2年, 2026-11-25",
        "2023-06-10, 3年, 2026-06-10"
    })
    void last_dayOfTheEvent_isNotCountedAndHolidaysMoveIt(LocalDate event, String length, LocalDate last) {
        assertThat(LastDay.of(event, Length.parse(length), Holidays.bundled()).last())
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02, true", "2026-11-21, false", "2026-09-16, false", "2026-09-12, false", "2026-01-20, false"})
    void certain_yearWithoutNotice_onlyFarFromWeekendsAndHolidays(LocalDate event, boolean certain) {
        assertThat(LastDay.of(event, Length.parse("15日"), Holidays.bundled()).certain())
                .isEqualTo(certain);
    }

    @Test
    void last_yearWithNotice_followsIt() {
        LastDay holiday = LastDay.of(LocalDate.of(2026, 9, 20), Length.parse("15日"), KNOWN);
        LastDay worked = LastDay.of(LocalDate.of(2026, 9, 25), Length.parse("15日"), KNOWN);

        assertThat(holiday).isEqualTo(new LastDay(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 6), true));
        assertThat(worked).isEqualTo(new LastDay(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 10), true));
    }

    @Test
    void certain_endBeyondTheNotices_isNot() {
        assertThat(LastDay.of(LocalDate.of(2026, 12, 20), Length.parse("15日"), KNOWN)
                        .certain())
                .isFalse();
    }
}
