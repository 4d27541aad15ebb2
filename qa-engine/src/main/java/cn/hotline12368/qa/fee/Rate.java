package cn.hotline12368.qa.fee;

import cn.hotline12368.qa.number.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount per month, year or head that was said with how many: 「房租每月三千，欠了八个月」 is 24,000. */
final class Rate {

    private static final Pattern PER = Pattern.compile("(?:每个?|一个?)([月年人])(?:[^，。、]{0,4})$|([月年])[租供薪]$");
    private static final Pattern PER_AFTER = Pattern.compile("(?:钱|元)?(?:一|每|/)个?([月年人])");
    private static final Pattern COUNT = Pattern.compile("([一二两三四五六七八九十\\d]+)个?([月年人])");

    private Rate() {}

    static Optional<BigDecimal> total(String text, Mention mention) {
        Matcher before = PER.matcher(mention.before());
        Matcher after = PER_AFTER.matcher(mention.after());
        if (before.find()) {
            return total(text, mention, before.group(1) == null ? before.group(2) : before.group(1));
        }
        return after.lookingAt() ? total(text, mention, after.group(1)) : Optional.empty();
    }

    private static Optional<BigDecimal> total(String text, Mention mention, String unit) {
        return COUNT.matcher(text.substring(mention.amount().to()))
                .results()
                .filter(count -> count.group(2).equals(unit))
                .flatMap(count -> Numbers.parse(count.group(1)).stream())
                .filter(count -> count.compareTo(BigDecimal.ONE) > 0 && count.compareTo(BigDecimal.valueOf(120)) <= 0)
                .findFirst()
                .map(mention.yuan()::multiply);
    }
}
