package cn.hotline12368.qa.cases;

import java.util.Optional;

/** A court's register of cases. It checks the proof itself: no code and no identity number of a party is kept on this side. */
@FunctionalInterface
public interface CaseDirectory {

    /**
     * What may be told of the case. Safe for all calls at once; may block for seconds.
     *
     * @param caseNumber as a court writes it
     * @return empty for a case that is not there and for a proof that is wrong, and nobody can tell which
     * @throws DirectoryAwayException when the register gives no answer that can be trusted
     */
    Optional<CaseFile> find(String caseNumber, Proof proof);
}
