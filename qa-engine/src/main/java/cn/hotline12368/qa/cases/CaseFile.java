package cn.hotline12368.qa.cases;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a court's register tells of a case. Nothing about its merits.
 *
 * @param stage such as 「等待开庭」
 * @param hearing the next one by the register; null when none is set
 * @param department who deals with the case
 * @param next what the party does now, one or two plain sentences
 */
public record CaseFile(
        String caseNumber,
        Kind kind,
        String stage,
        @Nullable Hearing hearing,
        String department,
        String next) {

    /** Kinds that are not heard in public are left to people, also towards a party who proved who he is. */
    public enum Kind {
        ORDINARY,
        FAMILY,
        JUVENILE,
        SECRET
    }

    /** @param at Beijing time */
    public record Hearing(LocalDateTime at, String courtroom) {}

    boolean byPersonOnly() {
        return kind != Kind.ORDINARY;
    }
}
