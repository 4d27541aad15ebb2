package cn.hotline12368.qa.fee;

import cn.hotline12368.qa.fee.FeeQuestion.Event;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes back, and what is to be paid later: 第十五条, 第二十一条, 第二十五条至第二十八条; 民诉法解释第一百九十九条. */
final class Refunds {

    private static final Set<Event> ALL_BACK = EnumSet.of(Event.DISMISSED, Event.REMANDED, Event.TRANSFERRED);
    private static final Set<Event> NOTHING_BACK = EnumSet.of(Event.SUSPENDED, Event.TERMINATED);

    private Refunds() {}

    static Calculation refund(FeeQuestion question) {
        Fee paid = paid(question);
        Fee back = back(question, paid);
        String step = back instanceof Fee.None
                ? "已交" + Fees.words(paid) + "，不退"
                : "已交" + Fees.words(paid) + "，退还" + Fees.words(back);
        return new Calculation(question, back, List.of(step), Basis.of(question));
    }

    private static Fee back(FeeQuestion question, Fee paid) {
        BigDecimal changed = question.changed();
        if (question.events().stream().anyMatch(ALL_BACK::contains)) {
            return paid;
        }
        if (question.events().stream().anyMatch(NOTHING_BACK::contains)) {
            return new Fee.None();
        }
        if (changed != null) {
            return difference(question, changed);
        }
        return prepaidInHalf(question) ? new Fee.None() : Fees.half(paid);
    }

    /** The fee for the raised claim less that already paid, or the other half when the case turns to ordinary procedure. */
    static Calculation supplement(FeeQuestion question) {
        BigDecimal changed = question.changed();
        Fee more = changed == null ? Fees.half(Fees.full(question)) : difference(question, changed);
        String step = "已交" + Fees.words(paid(question)) + "，补交" + Fees.words(more);
        return new Calculation(question, more, List.of(step), Basis.of(question));
    }

    private static Fee difference(FeeQuestion question, BigDecimal changed) {
        BigDecimal before = paidFor(question, question.amount()).high();
        BigDecimal after = paidFor(question, changed).high();
        BigDecimal difference = before.subtract(after).abs();
        return Fee.of(difference, difference);
    }

    private static Fee paid(FeeQuestion question) {
        BigDecimal said = question.paid();
        if (said != null) {
            return Fee.of(said, said);
        }
        return prepaidInHalf(question) || Fees.has(question, Event.TO_ORDINARY)
                ? Fees.half(Fees.full(question))
                : Fees.full(question);
    }

    private static Fee paidFor(FeeQuestion question, @Nullable BigDecimal amount) {
        Fee full = Fees.full(question.kind(), amount);
        return prepaidInHalf(question) ? Fees.half(full) : full;
    }

    /** Summary procedure and counterclaims are halved when paid; mediation and withdrawal come after. */
    private static boolean prepaidInHalf(FeeQuestion question) {
        return Fees.has(question, Event.SUMMARY)
                || Fees.has(question, Event.COUNTERCLAIM)
                || Fees.has(question, Event.THIRD_PARTY);
    }
}
