package cn.hotline12368.console.ask;

import cn.hotline12368.console.http.Loopback;
import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.console.settings.HotlineSettings;
import cn.hotline12368.qa.cases.Asker;
import cn.hotline12368.qa.cases.CaseDesk;
import cn.hotline12368.qa.cases.CaseFile;
import cn.hotline12368.qa.cases.Outcome;
import cn.hotline12368.qa.cases.Proof;
import cn.hotline12368.qa.cases.StatusText;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Open to everybody; tells a party of his case after he proved that it is his. A request may take some seconds. */
@RestController
class IdentityController {

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final CaseDesk desk;
    private final AskSessions sessions;
    private final IdentityThrottle throttle;
    private final Clock clock;
    private final String court;

    IdentityController(
            CaseDesk desk, AskSessions sessions, IdentityThrottle throttle, Clock clock, HotlineSettings settings) {
        this.desk = desk;
        this.sessions = sessions;
        this.throttle = throttle;
        this.clock = clock;
        this.court = settings.courtName();
    }

    @PostMapping("/api/v1/identity")
    IdentityAnswer identify(@RequestBody Identity identity, HttpServletRequest request) throws InterruptedException {
        throttle.mustWait(request.getRemoteAddr()).ifPresent(IdentityController::refuse);
        String caseNumber = identity.checkedCaseNumber();
        Proof proof = identity.checkedProof();
        AskSession session =
                identity.sessionId() == null ? sessions.begin(court) : sessions.resume(identity.sessionId());
        Outcome outcome = desk.look(asker(request.getRemoteAddr(), session), caseNumber, proof);
        Identified identified = identified(caseNumber, outcome);
        session.identified(identified);
        return new IdentityAnswer(session.id(), caseNumber, identified.full(), identified.spoken(), identified.until());
    }

    /** Behind a proxy on this machine everybody has one address; then the session tells people apart. */
    private static Asker asker(String address, AskSession session) {
        return Asker.onTheWeb(Loopback.is(address) ? address + " " + session.id() : address);
    }

    private Identified identified(String caseNumber, Outcome outcome) {
        Instant until = clock.instant().plus(VALID);
        return switch (outcome) {
            case Outcome.Told(CaseFile file) -> {
                LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), BEIJING);
                yield new Identified(caseNumber, StatusText.spoken(file, now), StatusText.full(file, now), until);
            }
            case Outcome.ByPersonOnly person ->
                new Identified(caseNumber, StatusText.BY_PERSON_ONLY, StatusText.BY_PERSON_ONLY, until);
            case Outcome.Refused refused -> throw ProblemException.forbidden(StatusText.REFUSED);
            case Outcome.Locked(Duration delay) -> throw ProblemException.tooMany(StatusText.LOCKED, delay);
            case Outcome.Busy(Duration delay) -> throw ProblemException.tooMany(StatusText.BUSY, delay);
            case Outcome.Away away -> throw ProblemException.unavailable(StatusText.AWAY);
        };
    }

    private static void refuse(Duration wait) {
        throw ProblemException.tooMany("提交过于频繁，请稍后再试", wait);
    }
}
