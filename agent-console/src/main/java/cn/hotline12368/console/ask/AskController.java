package cn.hotline12368.console.ask;

import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.console.settings.HotlineSettings;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.QaEngine;
import cn.hotline12368.qa.Reply;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
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
    private final AskedListener listener;
    private final MeterRegistry meters;
    private final String court;

    AskController(
            QaEngine engine,
            KnowledgeBase knowledge,
            AskSessions sessions,
            AskThrottle throttle,
            AskedListener listener,
            MeterRegistry meters,
            HotlineSettings settings) {
        this.engine = engine;
        this.knowledge = knowledge;
        this.sessions = sessions;
        this.throttle = throttle;
        this.listener = listener;
        this.meters = meters;
        this.court = settings.courtName();
    }

    @PostMapping("/api/v1/ask")
    AskAnswer ask(@RequestBody Question question, HttpServletRequest request) {
        throttle.mustWait(request.getRemoteAddr()).ifPresent(AskController::refuse);
        String text = question.checkedText();
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
        return answer(session, reply, channel, Duration.ofNanos(System.nanoTime() - started));
    }

    private AskAnswer answer(AskSession session, Reply reply, Channel channel, Duration took) {
        Timer.builder("hotline.ask")
                .description("Answers to written questions")
                .tag("route", reply.route().code())
                .publishPercentileHistogram()
                .register(meters)
                .record(took);
        return new AskAnswer(
                session.id(),
                reply.route(),
                reply.intent(),
                InWriting.answer(reply, channel),
                reply.confidence(),
                reply.sources(),
                took.toMillis());
    }

    private static void refuse(Duration wait) {
        throw ProblemException.tooMany("提问过于频繁，请稍后再试", wait);
    }
}
