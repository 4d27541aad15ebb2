package cn.hotline12368.qa.number;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.qa.number.CaseNumber.Part;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 「-」 in the test set means that there is no case number; a part in 「…」 was not said. */
final class CaseNumbersTest {

    @ParameterizedTest
    @MethodSource("said")
    void in_anyWayOfSaying_isThisNumber(String said, String expected) {
        assertThat(CaseNumbers.in(said).map(CaseNumber::text).orElse("-")).isEqualTo(expected);
    }

    static Stream<Arguments> said() {
        return Table.of("case-numbers.tsv");
    }

    @Test
    void missing_partialNumber_namesWhatToAskFor() {
        CaseNumber partial = CaseNumbers.in("民初一二三四号").orElseThrow();

        assertThat(partial.missing()).containsExactly(Part.YEAR, Part.COURT);
        assertThat(partial.complete()).isFalse();
    }

    @Test
    void filledBy_restSaidLater_isTheWholeNumber() {
        CaseNumber first = CaseNumbers.in("民初一二三四号").orElseThrow();
        CaseNumber later = CaseNumbers.in("二零二六年豫零四八一").orElseThrow();

        assertThat(first.filledBy(later)).isEqualTo(new CaseNumber("2026", "豫0481", "民初", "1234"));
    }

    @Test
    void without_numberInASentence_leavesTheRest() {
        assertThat(CaseNumbers.without("我的（2026）豫0481民初12号判决昨天收到")).isEqualTo("我的，判决昨天收到");
    }
}
