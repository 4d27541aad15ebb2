package cn.hotline12368.qa.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Cardinal numbers: 「一百零五」, 「两千三」 (2,300), 「1.2亿」, 「12,000」, 「三点五」; digit by digit 「二零二六」. */
public final class Numbers {

    private Numbers() {}

    /**
     * A number in a text.
     *
     * @param from position of its first sign
     * @param to position after its last sign
     */
    public record Found(BigDecimal value, int from, int to) {}

    /** The number that the whole text is. */
    public static Optional<BigDecimal> parse(String text) {
        String plain = Numerals.plain(text.strip());
        Cardinal.Reading reading = Cardinal.at(plain, 0);
        return reading == null || reading.to() != plain.length() || reading.vague()
                ? Optional.empty()
                : Optional.of(reading.low());
    }

    /** The whole number that the whole text is. */
    public static OptionalLong whole(String text) {
        return parse(text)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .map(value -> OptionalLong.of(value.longValueExact()))
                .orElse(OptionalLong.empty());
    }

    /** Every number in the text, from left to right; what it counts is for the caller to see. */
    public static List<Found> in(String text) {
        String plain = Numerals.plain(text);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            Cardinal.Reading reading = Cardinal.at(plain, at);
            if (reading == null) {
                at++;
            } else {
                found.add(new Found(reading.low(), at, reading.to()));
                at = reading.to();
            }
        }
        return List.copyOf(found);
    }
}
