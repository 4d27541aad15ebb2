package cn.hotline12368.qa.cases.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline12368.qa.cases.CaseFile;
import cn.hotline12368.qa.cases.CaseFile.Kind;
import cn.hotline12368.qa.cases.Proof;
import cn.hotline12368.qa.cases.StatusText;
import cn.hotline12368.qa.number.CaseNumbers;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EmbeddedCaseDirectoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final LocalDateTime LOCAL = LocalDateTime.of(2026, 11, 22, 10, 0);

    private final EmbeddedCaseDirectory directory = new EmbeddedCaseDirectory(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void find_everySample_fitsTheVoiceAndSpeaksOfTheFuture() {
        List<CaseFile> files = IntStream.rangeClosed(101, 111)
                .mapToObj(serial -> List.of("民初", "刑初", "行初", "执").stream()
                        .map(type -> directory.find(
                                "（2026）示0101" + type + serial + "号", new Proof.QueryCode("260" + serial)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(files).extracting(CaseFile::kind).contains(Kind.FAMILY, Kind.JUVENILE, Kind.SECRET);
        assertThat(files).allSatisfy(file -> {
            assertThat(StatusText.spoken(file, LOCAL))
                    .hasSizeLessThanOrEqualTo(145)
                    .contains(file.next());
            assertThat(CaseNumbers.in(file.caseNumber()).orElseThrow().text()).isEqualTo(file.caseNumber());
        });
        assertThat(files.stream().map(CaseFile::hearing).filter(Objects::nonNull))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(hearing -> {
                    assertThat(hearing.at()).isAfter(LOCAL);
                    assertThat(hearing.at().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                });
    }

    @Test
    void find_nameAndIdTail_isTheOtherWay() {
        assertThat(directory.find("（2026）示0101民初103号", new Proof.NameAndId("示例丙", "01003x")))
                .isPresent();
        assertThat(directory.find("（2026）示0101民初103号", new Proof.NameAndId("示例乙", "01003X")))
                .isEmpty();
    }

    @Test
    void find_wrongCodeOrUnknownCase_isTheSame() {
        assertThat(directory.find("（2026）示0101民初101号", new Proof.QueryCode("260102")))
                .isEmpty();
        assertThat(directory.find("（2026）示0101民初999号", new Proof.QueryCode("260101")))
                .isEmpty();
    }
}
