package cn.hotline12368.qa.cases;

import java.time.Duration;

/**
 * Remembers each look-up for the audit, and who failed how often. Shared by all processes and safe for all calls at once.
 * Throws {@link DirectoryAwayException} when it cannot remember: no look-up goes on then.
 */
public interface Lookups {

    int ATTEMPTS = 3;
    Duration LOCK = Duration.ofMinutes(30);

    /** Between two attempts at a case at which others have failed {@value #ATTEMPTS} times. */
    Duration SLOWED = Duration.ofSeconds(3);

    /** Nobody is kept waiting longer on the line. */
    Duration LONGEST_WAIT = Duration.ofSeconds(12);

    /** Counts the attempt as failed before it is made, so that attempts made at once gain nothing. */
    Admission begin(Asker asker, String caseNumber, String way);

    /** Only {@link Result#REFUSED} keeps the attempt counted. */
    void end(long lookup, Result result);

    sealed interface Admission {

        /**
         * @param delay to be spent before the register is asked
         * @param left attempts after this one
         */
        record Admitted(long lookup, Duration delay, int left) implements Admission {}

        record Locked(Duration delay) implements Admission {}

        record Busy(Duration delay) implements Admission {}
    }

    /** As the audit has it. */
    enum Result {
        /** Never ended: the process died in between. */
        BEGUN,
        TOLD,
        BY_PERSON_ONLY,
        REFUSED,
        LOCKED,
        BUSY,
        AWAY
    }
}
