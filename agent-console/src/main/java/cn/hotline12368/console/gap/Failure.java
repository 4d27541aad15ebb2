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

    /** Answers that were given below this deserve a look. */
    private static final double SURE = 0.7;

    private static final String NOT_UNDERSTOOD = "not_understood";

    private Failure() {}

    /** Null for an answer that was good, or that no article could better. */
    static @Nullable String of(Reply reply) {
        if (reply.act() instanceof Act.Handover handover && handover.reason() == Act.Reason.UNVERIFIED) {
            return UNVERIFIED;
        }
        return of(
                reply.route(),
                reply.intent(),
                reply.confidence(),
                !reply.sources().isEmpty());
    }

    /** What the log tells of an answer; that it was unverified is in an event of its own. */
    static @Nullable String of(Answered answered) {
        Route route = answered.route().equals(Route.AUTO_ANSWER.code()) ? Route.AUTO_ANSWER : Route.HUMAN;
        return of(
                route,
                answered.intent(),
                answered.confidence(),
                !answered.sources().isEmpty());
    }

    private static @Nullable String of(Route route, String intent, double confidence, boolean sourced) {
        if (intent.equals(NOT_UNDERSTOOD)) {
            return UNANSWERED;
        }
        return route == Route.AUTO_ANSWER && sourced && confidence < SURE ? DOUBTFUL : null;
    }
}
