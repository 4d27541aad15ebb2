package cn.hotline12368.console.message;

import cn.hotline12368.console.alert.WrittenAlerts;
import cn.hotline12368.console.ask.AskSessions;
import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.console.settings.HotlineSettings;
import cn.hotline12368.console.workorder.WrittenOrder;
import cn.hotline12368.console.workorder.WrittenOrders;
import cn.hotline12368.qa.Conversation;
import cn.hotline12368.qa.QaEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Open to everybody. */
@RestController
class MessageController {

    private final WrittenOrders orders;
    private final AskSessions sessions;
    private final QaEngine engine;
    private final WrittenAlerts alerts;
    private final MessageThrottle throttle;
    private final String court;

    MessageController(
            WrittenOrders orders,
            AskSessions sessions,
            QaEngine engine,
            WrittenAlerts alerts,
            MessageThrottle throttle,
            HotlineSettings settings) {
        this.orders = orders;
        this.sessions = sessions;
        this.engine = engine;
        this.alerts = alerts;
        this.throttle = throttle;
        this.court = settings.courtName();
    }

    record Left(String orderNo) {}

    @PostMapping("/api/v1/messages")
    @ResponseStatus(HttpStatus.CREATED)
    Left leave(@RequestBody Message message, HttpServletRequest request) {
        WrittenOrder order = order(message);
        throttle.mustWait(request.getRemoteAddr()).ifPresent(MessageController::refuse);
        Left left = new Left(orders.open(order));
        engine.reply(order.text(), message.checkedChannel(), Conversation.start(court))
                .danger()
                .ifPresent(kind -> alerts.raise(kind, order.channel(), court, left.orderNo(), order.text()));
        return left;
    }

    /** What is refused here is not counted as a message. */
    private WrittenOrder order(Message message) {
        return new WrittenOrder(
                message.checkedKind(),
                court,
                message.checkedChannel().code(),
                message.checkedText(),
                message.checkedName(),
                message.checkedPhone(),
                sessions.talk(message.sessionId()));
    }

    private static void refuse(Duration wait) {
        throw ProblemException.tooMany("留言过于频繁，请稍后再试；急事请拨打12368", wait);
    }
}
