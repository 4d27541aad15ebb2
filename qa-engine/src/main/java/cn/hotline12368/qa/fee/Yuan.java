package cn.hotline12368.qa.fee;

import java.math.BigDecimal;

/** Amounts in words for a voice: 「15万8000元」 is heard better than 158000元. */
final class Yuan {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private Yuan() {}

    /** A fee: one number, as it stands on a bill. */
    static String plain(BigDecimal yuan) {
        return tidy(yuan) + "元";
    }

    /** A sum in dispute: 「1亿2000万元」, 「15万8000元」. */
    static String large(BigDecimal yuan) {
        BigDecimal[] hundredMillions = yuan.divideToIntegralValue(YI).signum() > 0 ? yuan.divideAndRemainder(YI) : null;
        if (hundredMillions != null) {
            BigDecimal rest = hundredMillions[1];
            return tidy(hundredMillions[0]) + "亿" + (rest.signum() == 0 ? "元" : large(rest));
        }
        BigDecimal[] parts = yuan.divideAndRemainder(WAN);
        if (parts[0].signum() == 0) {
            return plain(yuan);
        }
        return tidy(parts[0]) + "万" + (parts[1].signum() == 0 ? "" : tidy(parts[1])) + "元";
    }

    private static String tidy(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
