package cn.hotline12368.calllog;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Twelve digits: {@code yyMMdd}, the node, a counter of the day, and a check digit of ISO 7064 MOD 11,10, which finds
 * every single wrong digit and nearly every swap of neighbours that a caller may bring back.
 */
public final class OrderNumber {

    /** The counter has four digits. */
    public static final int MOST_A_DAY = 9_999;

    /** Of the consoles, which count together in the database; bridges have 0 to 8. */
    public static final int CONSOLE_NODE = 9;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd").withZone(ZoneId.of("Asia/Shanghai"));

    private OrderNumber() {}

    /** The court's day, which the number begins with. */
    public static String day(Instant at) {
        return DAY.format(at);
    }

    /** @param count from 1 to {@value #MOST_A_DAY} */
    public static String of(String day, int node, int count) {
        if (count > MOST_A_DAY) {
            throw new IllegalStateException("more than " + MOST_A_DAY + " orders in one day on one node");
        }
        String body = day + node + "%04d".formatted(count);
        return body + checkDigit(body);
    }

    /** ISO/IEC 7064, MOD 11,10. */
    public static int checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
