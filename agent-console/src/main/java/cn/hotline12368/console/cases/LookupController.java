package cn.hotline12368.console.cases;

import cn.hotline12368.console.http.PageAsked;
import cn.hotline12368.console.http.PageOf;
import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.qa.cases.postgres.LookupAudit;
import cn.hotline12368.qa.number.CaseNumber;
import cn.hotline12368.qa.number.CaseNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For supervisors: which cases were asked about, how often in vain, and whether one caller tries many. */
@RestController
class LookupController {

    private final LookupAudit audit;

    LookupController(LookupAudit audit) {
        this.audit = audit;
    }

    /** @param caseNumber in any way of writing it */
    @GetMapping("/api/v1/case-lookups")
    PageOf<LookupAudit.Entry> list(
            @RequestParam(required = false) @Nullable String caseNumber,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        PageAsked asked = new PageAsked(page, size);
        String number = caseNumber == null || caseNumber.isBlank() ? null : written(caseNumber);
        return asked.of(audit.latest(number, asked.size(), asked.skipped()), audit.count(number));
    }

    private static String written(String caseNumber) {
        return CaseNumbers.in(caseNumber)
                .filter(CaseNumber::complete)
                .map(CaseNumber::text)
                .orElseThrow(() -> ProblemException.badRequest("请填写完整的案号（caseNumber）"));
    }
}
