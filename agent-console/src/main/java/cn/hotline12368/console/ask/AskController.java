package cn.hotline12368.console.ask;

import cn.hotline12368.console.alert.WrittenAlerts;
import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.console.settings.HotlineSettings;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.OnScreen;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.Reply;
import cn.hotline12368.qa.cases.SpokenSecret;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Open to everybody. Answers from memory, so it goes on while the database is away. */
@RestController
class AskController {

    private final QaEngine engine;
    private final KnowledgeBase knowledge;
    private final AskSessions sessions;
    private final AskThrottle throttle;
    private final AskMeters meters;
    private final WrittenAlerts alerts;
    private final AskedListener listener;
    private final String court;
    private final Clock clock;

    AskController(
            QaEngine engine,
            KnowledgeBase knowledge,
            AskSessions sessions,
            AskThrottle throttle,
            AskMeters meters,
            WrittenAlerts alerts,
            AskedListener listener,
            HotlineSettings settings,
            Clock clock) {
        this.engine = engine;
        this.knowledge = knowledge;
        this.sessions = sessions;
        this.throttle = throttle;
        this.listener = listener;
        this.meters = meters;
        this.alerts = alerts;
        this.court = settings.courtName();
        this.clock = clock;
    }

    @PostMapping("/api/v1/ask")
    AskAnswer ask(@RequestBody Question question, HttpServletRequest request) {
        throttle.mustWait(request.getRemoteAddr()).ifPresent(AskController::refuse);
        // A secret that is written here is of no use, and is not to be remembered with the conversation.
        String text = SpokenSecret.hide(question.checkedText());
        Channel channel = question.checkedChannel();
        if (knowledge.revision() == 0) {
            throw ProblemException.unavailable("知识库尚未就绪，请稍后再试");
        }
        long started = System.nanoTime();
        AskSession session = question.sessionId() == null
                ? sessions.begin(question.courtOr(court))
                : sessions.resume(question.sessionId());
        Reply reply = session.next(conversation -> engine.reply(text, channel, conversation));
        listener.asked(text, channel, reply);
        reply.danger().ifPresent(kind -> alerts.raise(kind, channel.code(), court, session.id(), text));
        String words = CaseWords.told(session.identified(clock.instant()), reply, text, channel)
                .orElseGet(() -> InWriting.answer(reply, channel));
        AskAnswer answer = answer(session, reply, words, Duration.ofNanos(System.nanoTime() - started));
        session.wrote(clock.instant(), text, answer.answer());
        return answer;
    }

    private AskAnswer answer(AskSession session, Reply reply, String words, Duration took) {
        meters.answered(reply.route(), took);
        OnScreen screen = OnScreen.of(reply, words);
        return new AskAnswer(
                session.id(),
                reply.route(),
                reply.intent(),
                words,
                reply.confidence(),
                reply.sources(),
                reply.offer(),
                screen.parts(),
                screen.choices(),
                InWriting.orderKind(reply),
                took.toMillis());
    }

    private static void refuse(Duration wait) {
        throw ProblemException.tooMany("提问过于频繁，请稍后再试", wait);
    }
}
