package cn.hotline12368.qa.fee;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question that has one answer.
 *
 * @param amount in dispute, in yuan; null where the fee has none or none is claimed
 * @param high above {@code amount} if the caller named a range
 * @param changed the claim after it was raised or lowered
 * @param paid what the caller says was paid; needed only where no amount is known
 */
public record FeeQuestion(
        FeeKind kind,
        Sought sought,
        Instance instance,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal high,
        @Nullable BigDecimal changed,
        @Nullable BigDecimal paid,
        Set<Event> events) {

    /** What the caller wants to know. */
    public enum Sought {
        FEE,
        REFUND,
        SUPPLEMENT
    }

    /** Where the case stands. */
    public enum Instance {
        FIRST,
        APPEAL,
        RETRIAL
    }

    /** What happened in the case that changes the fee. */
    public enum Event {
        SUMMARY,
        MEDIATION,
        WITHDRAWAL,
        COUNTERCLAIM,
        THIRD_PARTY,
        DISMISSED,
        REMANDED,
        TRANSFERRED,
        SUSPENDED,
        TERMINATED,
        CHANGED_CLAIM,
        TO_ORDINARY;

        /** 第十五条、第十六条、第十八条. */
        boolean halves() {
            return compareTo(DISMISSED) < 0;
        }
    }

    public FeeQuestion {
        events = Set.copyOf(events);
    }

    public static FeeQuestion of(FeeKind kind, @Nullable BigDecimal amount, Event... events) {
        Set<Event> set = EnumSet.noneOf(Event.class);
        set.addAll(List.of(events));
        return new FeeQuestion(kind, Sought.FEE, Instance.FIRST, amount, null, null, null, set);
    }

    public static FeeQuestion of(FeeKind kind, long amount, Event... events) {
        return of(kind, BigDecimal.valueOf(amount), events);
    }

    boolean halved() {
        return kind.acceptance()
                && kind != FeeKind.JURISDICTION
                && events.stream().anyMatch(Event::halves);
    }
}
