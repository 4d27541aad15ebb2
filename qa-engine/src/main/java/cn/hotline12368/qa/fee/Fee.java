package cn.hotline12368.qa.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

/** What is to be paid or paid back, in yuan. */
public sealed interface Fee {

    /** One amount. */
    record Exact(BigDecimal yuan) implements Fee {}

    /** A range: the province sets the amount within it, or the caller named a range. */
    record Between(BigDecimal low, BigDecimal high) implements Fee {}

    /** Nothing. */
    record None() implements Fee {}

    static Fee of(BigDecimal low, BigDecimal high) {
        if (high.signum() == 0) {
            return new None();
        }
        return low.compareTo(high) == 0 ? new Exact(low) : new Between(low, high);
    }

    default BigDecimal low() {
        return switch (this) {
            case Exact exact -> exact.yuan();
            case Between between -> between.low;
            case None none -> BigDecimal.ZERO;
        };
    }

    default BigDecimal high() {
        return switch (this) {
            case Exact exact -> exact.yuan();
            case Between between -> between.high;
            case None none -> BigDecimal.ZERO;
        };
    }

    default Fee map(UnaryOperator<BigDecimal> change) {
        return of(change.apply(low()), change.apply(high()));
    }

    /** Rounded once, at the end. */
    default Fee toFen() {
        return map(Fee::rounded);
    }

    private static BigDecimal rounded(BigDecimal yuan) {
        BigDecimal fen = yuan.setScale(2, RoundingMode.HALF_UP);
        return fen.stripTrailingZeros().scale() <= 0 ? fen.setScale(0, RoundingMode.UNNECESSARY) : fen;
    }
}
