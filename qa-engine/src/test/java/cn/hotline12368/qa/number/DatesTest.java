package cn.hotline12368.qa.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 「~」 in the test set means an approximate date, 「-」 that there is none. */
final class DatesTest {

    @ParameterizedTest
    @MethodSource("said")
    void in_anyWayOfSaying_isThisDay(String today, String said, String expected) {
        assertThat(Dates.in(said, LocalDate.parse(today))
                        .map(date -> (date.exact() ? "" : "~") + date.day())
                        .orElse("-"))
                .isEqualTo(expected);
    }

    static Stream<Arguments> said() {
        return Table.of("dates.tsv");
    }

    @Test
    void all_twoDates_keepTheirOrder() {
        assertThat(Dates.all("判决是十月八号判的，我昨天才收到", LocalDate.of(2026, 11, 22)))
                .extracting(SpokenDate::day)
                .containsExactly(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 11, 21));
    }

    @ParameterizedTest
    @CsvSource({"今年三月初五收到, true", "腊月二十判的, true", "（2026）豫0481民初五号, false", "昨天收到, false"})
    void lunar_dateOfTheOldCalendar_isTold(String said, boolean lunar) {
        assertThat(Dates.lunar(said)).isEqualTo(lunar);
    }
}
