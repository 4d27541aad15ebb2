package cn.hotline12368.qa.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money in what a caller said: 「十五万八」, 「1.2亿」, 「三千块五毛」, 「两万到三万」. Dates, ages, numbers of cases and
 * telephones are no money, nor are 「万一」 and 「千万别」. Foreign currency is left out: its rate is that of the day of acceptance
 * (诉讼费用交纳办法第五十五条).
 */
public final class Amounts {

    private static final Pattern TO = Pattern.compile("(?:元|块钱?)?(?:到|至|[-—~～]+|或者?)");
    /** 「两到三万」: the unit is said once. */
    private static final Pattern COUNT_TO =
            Pattern.compile("([1-9一二三四五六七八九]\\d*|[一二三四五六七八九]?十[一二三四五六七八九]?)(?:到|至|[-—~～]+)$");

    private Amounts() {}

    /** From left to right. */
    public static List<Amount> in(String utterance) {
        String text = heard(utterance);
        List<Amount> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Cardinal.Reading reading = Cardinal.at(text, at);
            if (reading == null) {
                at++;
                continue;
            }
            Amount amount = Money.of(text, reading);
            at = amount == null ? reading.to() : amount.to();
            if (amount != null) {
                join(text, found, amount);
            }
        }
        return List.copyOf(found);
    }

    /**
     * The amount of an utterance that answers a question for one, so a bare number of 「12000」 or 「五百」 will do.
     *
     * @return null if there is none or more than one
     */
    public static @Nullable Amount only(String utterance) {
        List<Amount> found = in(utterance);
        if (found.isEmpty()) {
            String marked = utterance.strip().replaceAll("[\\p{Punct}。，！？吧呢啊嘛]+$", "");
            found = Numbers.parse(marked).isPresent() ? in(marked + "元") : found;
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** As the recogniser should have written it, sign by sign, without what only looks like a number. */
    private static String heard(String utterance) {
        return Homophones.corrected(NotMoney.blanked(Numerals.plain(utterance)));
    }

    private static void join(String text, List<Amount> found, Amount amount) {
        Amount before = found.isEmpty() ? null : found.getLast();
        if (before != null
                && before.low().compareTo(amount.low()) < 0
                && TO.matcher(text.substring(before.to(), amount.from())).matches()) {
            found.set(found.size() - 1, before.upTo(amount));
            return;
        }
        found.add(fromCount(text, amount));
    }

    private static Amount fromCount(String text, Amount amount) {
        var count = COUNT_TO.matcher(text).region(0, amount.from());
        if (!count.find()) {
            return amount;
        }
        String unit = text.substring(amount.from(), amount.to()).replaceAll("^[\\d.一二三四五六七八九十]+", "");
        Cardinal.Reading low = Cardinal.at(count.group(1) + unit, 0);
        BigDecimal value = low == null ? amount.low() : low.low();
        return value.compareTo(amount.low()) < 0
                ? new Amount(value, amount.high(), amount.approximate(), amount.vague(), count.start(), amount.to())
                : amount;
    }
}
