package cn.hotline12368.qa.number;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the longest cardinal that starts at one place. Units must fall (「三千五千」 are two numbers). A single last digit stands
 * for the next lower unit (「十五万八」 is 158,000); {@code solid} is the reading without it, for 「十五万八年前」.
 */
final class Cardinal {

    /**
     * @param high above {@code low} in 「七八十万」
     * @param largest largest unit said, 1 if none
     * @param vague 几 stands for a digit
     * @param about 多, 来 or 余 stands within
     */
    record Reading(
            BigDecimal low,
            BigDecimal high,
            int from,
            int to,
            long largest,
            boolean vague,
            boolean about,
            @Nullable Reading solid) {}

    private static final Pattern ARABIC = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final String AFTER_SPREAD = "块元左吧的";

    private final String text;
    private final int from;
    private final boolean upper;

    private int at;
    private BigDecimal yi = BigDecimal.ZERO;
    private BigDecimal wan = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal part;
    private int partFrom;
    private int sectionFrom;
    private long last;
    private long small;
    private long largest = 1;
    private boolean zero;
    private boolean decimal;
    private boolean vague;
    private boolean about;
    private boolean spread;
    private @Nullable Reading solid;

    private Cardinal(String text, int from, boolean upper) {
        this.text = text;
        this.from = from;
        this.upper = upper;
        this.at = from;
        this.sectionFrom = from;
    }

    static @Nullable Reading at(String text, int from) {
        Cardinal lower = new Cardinal(text, from, false);
        Reading low = lower.read();
        if (low == null || !lower.spread) {
            return low;
        }
        Reading high = new Cardinal(text, from, true).read();
        return high == null
                ? low
                : new Reading(low.low(), high.low(), from, low.to(), low.largest(), low.vague(), low.about(), null);
    }

    private @Nullable Reading read() {
        while (at < text.length() && step(text.charAt(at))) {
            // each step moves on
        }
        lastDigits();
        return at == from ? null : reading(at);
    }

    private boolean step(char c) {
        if (Numerals.isArabic(c)) {
            return arabic();
        }
        if (c == '零' && last > 0) {
            return zero();
        }
        if (Numerals.spoken(c) >= 0) {
            return spoken();
        }
        return switch (c) {
            case '廿' -> twenty();
            case '几' -> some();
            case '点' -> point();
            case '多', '来', '余' -> about();
            case '个' -> part != null && next(1) == '亿' && advance(1);
            default -> Numerals.unit(c) > 0 && unit(Numerals.unit(c));
        };
    }

    private boolean arabic() {
        Matcher matcher = ARABIC.matcher(text).region(at, text.length());
        return part == null
                && matcher.lookingAt()
                && take(new BigDecimal(matcher.group().replace(",", "")), matcher.end());
    }

    private boolean zero() {
        zero = part == null && (Numerals.spoken(next(1)) > 0 || next(1) == '十' || Numerals.isArabic(next(1)));
        return zero && advance(1);
    }

    private boolean spoken() {
        if (part != null || decimal) {
            return false;
        }
        int end = at;
        while (end < text.length() && Numerals.spoken(text.charAt(end)) >= 0) {
            end++;
        }
        int digit = Numerals.spoken(text.charAt(at));
        if (spread(digit, end)) {
            spread = true;
            return take(BigDecimal.valueOf(upper ? Numerals.spoken(next(1)) : digit), at + 2);
        }
        if (last > 0 || end == at + 1) {
            return take(BigDecimal.valueOf(digit), at + 1);
        }
        return Numerals.unit(signAt(end)) == 0 && digitByDigit(end);
    }

    /** 「七八十万」, 「三五千」, and 「三万五六块」: two digits that leave open which. */
    private boolean spread(int digit, int end) {
        int second = Numerals.spoken(next(1));
        boolean pair = end == at + 2 && digit > 0 && (second == digit + 1 || (digit == 3 && second == 5));
        char after = end < text.length() ? text.charAt(end) : '块';
        return pair && (Numerals.unit(after) > 0 || (last >= 100 && !zero && AFTER_SPREAD.indexOf(after) >= 0));
    }

    private boolean digitByDigit(int end) {
        StringBuilder digits = new StringBuilder();
        for (char c : text.substring(at, end).toCharArray()) {
            digits.append(Numerals.spoken(c));
        }
        return take(new BigDecimal(digits.toString()), end);
    }

    private boolean twenty() {
        if (part != null || small == 10) {
            return false;
        }
        section = section.add(BigDecimal.valueOf(20));
        small = 10;
        last = 10;
        return advance(1);
    }

    private boolean some() {
        vague = part == null && Numerals.unit(next(1)) > 0;
        return vague && take(BigDecimal.valueOf(5), at + 1);
    }

    /** 「十二点六万」; 「八点三十」 is a time. */
    private boolean point() {
        int end = at + 1;
        while (end < text.length() && Numerals.spoken(text.charAt(end)) >= 0) {
            end++;
        }
        boolean whole = last < Numerals.WAN && (part != null || section.signum() > 0) && !decimal;
        if (!whole || end == at + 1 || signAt(end) == '十') {
            return false;
        }
        StringBuilder digits = new StringBuilder("0.");
        for (char c : text.substring(at + 1, end).toCharArray()) {
            digits.append(Numerals.spoken(c));
        }
        part = section.add(pending()).add(new BigDecimal(digits.toString()));
        section = BigDecimal.ZERO;
        small = 0;
        last = 0;
        decimal = true;
        return moveTo(end);
    }

    private boolean about() {
        boolean within = Numerals.unit(next(1)) >= 100 && (part != null || last >= 10);
        about |= within;
        return within && advance(1);
    }

    private boolean unit(long unit) {
        return unit < Numerals.WAN ? smallUnit(unit) : unit == Numerals.WAN ? tenThousands() : hundredMillions();
    }

    private boolean smallUnit(long unit) {
        if (part == null && !(unit == 10 && small != 10 && (last != 10 || zero))) {
            return false;
        }
        if (small > 0 && unit >= small) {
            return dropPart();
        }
        if (last >= Numerals.WAN && unit == 10 && !zero) {
            solid = reading(part == null ? at : partFrom);
        }
        section = section.add((part == null ? BigDecimal.ONE : part).multiply(BigDecimal.valueOf(unit)));
        part = null;
        zero = false;
        small = unit;
        return said(unit);
    }

    private boolean tenThousands() {
        BigDecimal count = section.add(pending());
        if (count.signum() == 0) {
            return false;
        }
        if (wan.signum() > 0) {
            return dropSection();
        }
        wan = count.multiply(BigDecimal.valueOf(Numerals.WAN));
        return closeSection(Numerals.WAN);
    }

    private boolean hundredMillions() {
        BigDecimal count = wan.add(section).add(pending());
        if (count.signum() == 0) {
            return false;
        }
        if (yi.signum() > 0) {
            return dropSection();
        }
        yi = count.multiply(BigDecimal.valueOf(Numerals.YI));
        wan = BigDecimal.ZERO;
        return closeSection(Numerals.YI);
    }

    private boolean closeSection(long unit) {
        section = BigDecimal.ZERO;
        part = null;
        solid = null;
        small = 0;
        zero = false;
        sectionFrom = at + 1;
        return said(unit);
    }

    private boolean said(long unit) {
        last = unit;
        largest = Math.max(largest, unit);
        return advance(1);
    }

    /** The digit belongs to the next number. */
    private boolean dropPart() {
        at = part == null ? at : partFrom;
        part = null;
        return false;
    }

    private boolean dropSection() {
        at = sectionFrom;
        part = null;
        section = BigDecimal.ZERO;
        solid = null;
        return false;
    }

    private void lastDigits() {
        if (part == null) {
            return;
        }
        boolean single = at == partFrom + 1 || spread;
        if (last >= 100 && !zero && single && part.signum() > 0) {
            solid = reading(partFrom);
            section = section.add(part.multiply(BigDecimal.valueOf(last / 10)));
        } else if (last > 0 && part.compareTo(BigDecimal.valueOf(last)) >= 0) {
            dropPart();
        } else {
            section = section.add(part);
        }
        part = null;
    }

    private BigDecimal pending() {
        return part == null ? BigDecimal.ZERO : part;
    }

    private Reading reading(int to) {
        BigDecimal value = yi.add(wan).add(section);
        return new Reading(value, value, from, to, largest, vague, about, solid);
    }

    private boolean take(BigDecimal value, int end) {
        part = value;
        partFrom = at;
        return moveTo(end);
    }

    private char next(int ahead) {
        return signAt(at + ahead);
    }

    private char signAt(int place) {
        return place < text.length() ? text.charAt(place) : ' ';
    }

    private boolean advance(int signs) {
        return moveTo(at + signs);
    }

    private boolean moveTo(int end) {
        at = end;
        return true;
    }
}
