package cn.hotline12368.qa.cases.embedded;

import cn.hotline12368.qa.cases.CaseFile;
import cn.hotline12368.qa.cases.CaseFile.Hearing;
import cn.hotline12368.qa.cases.CaseFile.Kind;
import cn.hotline12368.qa.cases.Proof;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invented case as the file has it.
 *
 * @param queryCode as printed on an invented notice
 * @param name of a party
 * @param hearing counted from today, so that the samples never grow old; null for none
 */
record SampleCase(
        String caseNumber,
        Kind kind,
        String queryCode,
        String name,
        String idTail,
        String stage,
        String department,
        String next,
        @Nullable SampleHearing hearing) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    record SampleHearing(
            int inDays, @JsonFormat(pattern = "HH:mm") LocalTime time, String courtroom) {

        Hearing from(LocalDate today) {
            LocalDate day = today.plusDays(inDays);
            while (WEEKEND.contains(day.getDayOfWeek())) {
                day = day.plusDays(1);
            }
            return new Hearing(day.atTime(time), courtroom);
        }
    }

    boolean proves(Proof proof) {
        return switch (proof) {
            case Proof.QueryCode(String digits) -> same(queryCode, digits);
            case Proof.NameAndId(String said, String tail) -> same(name + " " + idTail, said + " " + tail);
        };
    }

    /** Takes as long for a wrong secret as for the right one. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    CaseFile file(LocalDate today) {
        return new CaseFile(caseNumber, kind, stage, hearing == null ? null : hearing.from(today), department, next);
    }
}
