package cn.hotline12368.console.gap;

import cn.hotline12368.calllog.CallEvent.Answered;
import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.Reply;
import cn.hotline12368.qa.Route;
import org.jspecify.annotations.Nullable;

/** Why an answer was not good enough. */
final class Failure {

    static final String UNANSWERED = "unanswered";
    static final String UNVERIFIED = "unverified";
    static final String DOUBTFUL = "doubtful";

    /** What was answered below this, or asked back (「您是想问……吗」), deserves a look. */
    private static final double SURE = 0.7;

    private static final String NOT_UNDERSTOOD = "not_understood";
    private static final String SILENCE = "silence";

    private Failure() {}

    /** Null for an answer that was good, or that no article could better. */
    static @Nullable String of(Reply reply) {
        if (reply.act() instanceof Act.Handover handover && handover.reason() == Act.Reason.UNVERIFIED) {
            return UNVERIFIED;
        }
        boolean sourced = !reply.sources().isEmpty();
        return of(reply.route().code(), reply.intent(), reply.confidence(), sourced);
    }

    /** What the log tells of an answer; that it was unverified is in an event of its own. */
    static @Nullable String of(Answered answered) {
        boolean sourced = !answered.sources().isEmpty();
        return of(answered.route(), answered.intent(), answered.confidence(), sourced);
    }

    private static @Nullable String of(String route, String intent, double confidence, boolean sourced) {
        if (intent.equals(NOT_UNDERSTOOD)) {
            return UNANSWERED;
        }
        boolean answered = route.equals(Route.AUTO_ANSWER.code()) && sourced;
        boolean askedBack = route.equals(Route.REFUSE_AND_REFER.code()) && !intent.equals(SILENCE);
        return (answered || askedBack) && confidence < SURE ? DOUBTFUL : null;
    }
}
