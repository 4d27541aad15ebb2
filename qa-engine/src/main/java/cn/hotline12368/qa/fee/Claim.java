package cn.hotline12368.qa.fee;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of one utterance, by their part in it.
 *
 * @param high above {@code amount} for a range
 * @param changed the claim after it was raised or lowered
 * @param paid the fee that was paid already
 * @param about 「十五万多」
 * @param vague an amount was said, but none that can be computed with
 */
record Claim(
        @Nullable BigDecimal amount,
        @Nullable BigDecimal high,
        @Nullable BigDecimal changed,
        @Nullable BigDecimal paid,
        boolean about,
        boolean vague) {

    static final Claim NONE = new Claim(null, null, null, null, false, false);

    static Claim of(Mention mention) {
        BigDecimal high = mention.amount().isRange() ? mention.amount().high() : null;
        return mention.amount().vague()
                ? new Claim(null, null, null, null, false, true)
                : new Claim(mention.yuan(), high, null, null, mention.amount().approximate(), false);
    }

    static Claim of(BigDecimal amount) {
        return new Claim(amount, null, null, null, false, false);
    }

    Claim changedTo(BigDecimal more) {
        return new Claim(amount, null, more, paid, about, vague);
    }

    Claim withPaid(@Nullable BigDecimal fee) {
        return new Claim(amount, high, changed, fee, about, vague);
    }
}
