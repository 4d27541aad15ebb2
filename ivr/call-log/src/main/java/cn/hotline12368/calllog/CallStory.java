package cn.hotline12368.calllog;

import cn.hotline12368.calllog.CallEvent.Answered;
import cn.hotline12368.calllog.CallEvent.CallEnded;
import cn.hotline12368.calllog.CallEvent.CallStarted;
import cn.hotline12368.calllog.CallEvent.Heard;
import cn.hotline12368.calllog.CallEvent.MessageLeft;
import cn.hotline12368.calllog.CallEvent.OrderRequested;
import cn.hotline12368.calllog.CallEvent.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call in one row, as a fold over its events.
 *
 * @param turns how often the caller was heard
 * @param outcome null while the call lives; {@code lost} when Asterisk went away in the call, {@code message} and {@code
 *     order} when something is left to do, {@code answered} when at least one question was, else {@code abandoned}
 */
public record CallStory(
        CallId callId,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String caller,
        String court,
        @Nullable String outcome,
        @Nullable Long durationMs,
        int turns,
        List<String> orders,
        @Nullable String lastText) {

    /** @param events all events of one call, at least one */
    public static CallStory of(List<Recorded> events) {
        Fold fold = new Fold(events.getFirst());
        events.forEach(fold::add);
        return fold.story();
    }

    private static final class Fold {

        private final Recorded first;
        private final List<String> orders = new ArrayList<>();
        private @Nullable String caller;
        private @Nullable String lastText;
        private @Nullable Recorded ended;
        private @Nullable CallEnded end;
        private int turns;
        private boolean answered;
        private boolean message;

        Fold(Recorded first) {
            this.first = first;
        }

        void add(Recorded recorded) {
            switch (recorded.event()) {
                case CallStarted started -> caller = started.caller();
                case Heard heard -> {
                    turns++;
                    lastText = heard.text();
                }
                case Said said -> lastText = said.text();
                case Answered answer -> answered |= answer.route().equals("auto_answer");
                case OrderRequested order -> orders.add(order.orderNo());
                case MessageLeft left -> message = true;
                case CallEnded over -> {
                    end = over;
                    ended = recorded;
                }
                case null, default -> {}
            }
        }

        CallStory story() {
            return new CallStory(
                    first.callId(),
                    first.at(),
                    ended == null ? null : ended.at(),
                    caller,
                    first.court(),
                    end == null ? null : outcome(end),
                    end == null ? null : end.durationMs(),
                    turns,
                    List.copyOf(orders),
                    lastText);
        }

        private String outcome(CallEnded over) {
            if (over.cause().equals("lost")) {
                return "lost";
            }
            if (message) {
                return "message";
            }
            if (!orders.isEmpty()) {
                return "order";
            }
            return answered ? "answered" : "abandoned";
        }
    }
}
