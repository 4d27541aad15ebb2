package cn.hotline12368.qa.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in yuan, found in an utterance.
 *
 * @param high equal to {@code low}, unless a range was said (「两万到三万」)
 * @param approximate 「十五万多」, 「大概八千」
 * @param vague 「十几万」, 「好几万」: nothing can be computed from it
 * @param from position of its first sign
 * @param to position after its last sign
 */
public record Amount(BigDecimal low, BigDecimal high, boolean approximate, boolean vague, int from, int to) {

    /** Whole yuan without decimals, else with fen. */
    public Amount {
        low = tidy(low);
        high = tidy(high);
    }

    private static BigDecimal tidy(BigDecimal yuan) {
        BigDecimal plain = yuan.stripTrailingZeros();
        return plain.setScale(plain.scale() <= 0 ? 0 : Math.max(2, plain.scale()), RoundingMode.UNNECESSARY);
    }

    public boolean isRange() {
        return low.compareTo(high) < 0;
    }

    Amount upTo(Amount other) {
        return new Amount(low, other.high, approximate || other.approximate, vague || other.vague, from, other.to);
    }
}
