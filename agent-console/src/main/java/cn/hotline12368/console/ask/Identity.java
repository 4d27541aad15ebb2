package cn.hotline12368.console.ask;

import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.qa.cases.Proof;
import cn.hotline12368.qa.number.CaseNumber;
import cn.hotline12368.qa.number.CaseNumbers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A party proves who he is: by query code, or by name and the end of his identity number.
 *
 * @param sessionId of an earlier answer; null begins a conversation
 */
record Identity(
        @Nullable String sessionId,
        @Nullable String caseNumber,
        @Nullable String queryCode,
        @Nullable String name,
        @Nullable String idTail) {

    private static final int LONGEST = 100;

    /** As a court writes it. */
    String checkedCaseNumber() {
        return (caseNumber == null || caseNumber.length() > LONGEST
                        ? Optional.<CaseNumber>empty()
                        : CaseNumbers.in(caseNumber))
                .filter(CaseNumber::complete)
                .map(CaseNumber::text)
                .orElseThrow(() -> ProblemException.badRequest("请填写完整的案号（caseNumber），例如（2026）示0101民初1号"));
    }

    Proof checkedProof() {
        try {
            if (queryCode != null && name == null && idTail == null) {
                return new Proof.QueryCode(queryCode);
            }
            if (queryCode == null && name != null && idTail != null) {
                return new Proof.NameAndId(name, idTail);
            }
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest("查询密码是6位数字；身份证号码后六位的最后一位可以是X");
        }
        throw ProblemException.badRequest("请填写查询密码（queryCode），或者姓名（name）和身份证号码后六位（idTail）");
    }

    /** No log that prints the record shows anything of it. */
    @Override
    public String toString() {
        return "Identity";
    }
}
