package cn.hotline12368.qa.skills;

import cn.hotline12368.qa.cases.CaseDirectory;
import cn.hotline12368.qa.cases.DirectoryAwayException;
import cn.hotline12368.qa.cases.embedded.EmbeddedCaseDirectory;
import cn.hotline12368.qa.cases.http.HttpCaseDirectory;
import java.net.URI;
import java.time.Clock;

/** Which directory cases are looked up in; the telephone and the web must not differ. */
public final class CaseDirectories {

    private CaseDirectories() {}

    /**
     * A real court without a case system looks nothing up: invented cases would tell its parties that theirs do not exist.
     *
     * @param url of the court's case system; blank for none
     * @param samples whether invented cases stand in for a system that is not there
     */
    public static CaseDirectory chosen(String url, String token, boolean samples, Clock clock) {
        if (!url.isBlank()) {
            return new HttpCaseDirectory(URI.create(url), token);
        }
        return samples
                ? new EmbeddedCaseDirectory(clock)
                : (caseNumber, proof) -> {
                    throw new DirectoryAwayException("no case system is set up");
                };
    }
}
