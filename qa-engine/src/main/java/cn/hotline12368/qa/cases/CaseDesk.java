package cn.hotline12368.qa.cases;

import cn.hotline12368.qa.cases.Lookups.Admission;
import cn.hotline12368.qa.cases.Lookups.Result;
import java.time.Duration;
import java.util.Optional;

/**
 * Looks a case up for who can prove that it is his. Blocks for seconds, so call it where waiting is cheap. Safe for all calls at
 * once.
 *
 * <p>Invariant: what is told was audited before; what was not audited is not told.
 */
public final class CaseDesk {

    /** Each refusal takes as long, whatever was wrong: no shorter than a register may take to answer. */
    static final Duration REFUSAL = Duration.ofSeconds(2);

    private final CaseDirectory directory;
    private final Lookups lookups;
    private final Pause pause;

    public CaseDesk(CaseDirectory directory, Lookups lookups) {
        this(directory, lookups, Thread::sleep);
    }

    CaseDesk(CaseDirectory directory, Lookups lookups, Pause pause) {
        this.directory = directory;
        this.lookups = lookups;
        this.pause = pause;
    }

    /** So that a test need not wait. */
    interface Pause {
        void take(Duration duration) throws InterruptedException;
    }

    /** @param caseNumber as a court writes it */
    public Outcome look(Asker asker, String caseNumber, Proof proof) throws InterruptedException {
        try {
            return switch (lookups.begin(asker, caseNumber, proof.way())) {
                case Admission.Locked(Duration delay) -> new Outcome.Locked(delay);
                case Admission.Busy(Duration delay) -> new Outcome.Busy(delay);
                case Admission.Admitted admitted -> admitted(admitted, caseNumber, proof);
            };
        } catch (DirectoryAwayException e) {
            return new Outcome.Away();
        }
    }

    private Outcome admitted(Admission.Admitted admitted, String caseNumber, Proof proof) throws InterruptedException {
        pause.take(admitted.delay());
        long asked = System.nanoTime();
        Optional<CaseFile> found = ask(admitted.lookup(), caseNumber, proof);
        Outcome outcome = outcome(found, admitted.left());
        lookups.end(admitted.lookup(), result(outcome));
        if (outcome instanceof Outcome.Refused) {
            pause.take(REFUSAL.minusNanos(Math.min(REFUSAL.toNanos(), System.nanoTime() - asked)));
        }
        return outcome;
    }

    private Optional<CaseFile> ask(long lookup, String caseNumber, Proof proof) {
        try {
            return directory.find(caseNumber, proof);
        } catch (DirectoryAwayException e) {
            lookups.end(lookup, Result.AWAY);
            throw e;
        }
    }

    private static Outcome outcome(Optional<CaseFile> found, int left) {
        return found.<Outcome>map(file -> file.byPersonOnly() ? new Outcome.ByPersonOnly() : new Outcome.Told(file))
                .orElseGet(() -> new Outcome.Refused(left));
    }

    private static Result result(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Told told -> Result.TOLD;
            case Outcome.ByPersonOnly person -> Result.BY_PERSON_ONLY;
            case Outcome.Refused refused -> Result.REFUSED;
            case Outcome.Locked locked -> Result.LOCKED;
            case Outcome.Busy busy -> Result.BUSY;
            case Outcome.Away away -> Result.AWAY;
        };
    }
}
