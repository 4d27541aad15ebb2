package cn.hotline12368.qa.cases;

import java.time.Duration;

/** What came of a look-up. */
public sealed interface Outcome {

    record Told(CaseFile file) implements Outcome {}

    /** The proof was right, but a machine does not talk about this kind of case. */
    record ByPersonOnly() implements Outcome {}

    /**
     * No such case, or the proof is wrong: nobody outside learns which.
     *
     * @param left attempts before this asker is locked out of this case
     */
    record Refused(int left) implements Outcome {}

    /** This asker has failed too often at this case. */
    record Locked(Duration delay) implements Outcome {}

    /** Others are failing at this case just now, so everybody has to queue. */
    record Busy(Duration delay) implements Outcome {}

    /** The register or the memory of locks does not answer, so nothing is told. */
    record Away() implements Outcome {}
}
