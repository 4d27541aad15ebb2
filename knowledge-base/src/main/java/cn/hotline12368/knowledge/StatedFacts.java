package cn.hotline12368.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what an article says aloud with its facts: each number with a unit in the spoken answer must be one of them.
 * 「自判决书送达之日起15日内」 needs a fact of 15 日. A calendar year such as 2024年 is no period.
 */
public final class StatedFacts {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d.年月])(?<least>\\d+(\\.\\d+)?)(?<scale>[万千百]?)(至(?<most>\\d+(\\.\\d+)?)(?<mostScale>[万千百]?))?"
                    + "(?<unit>元|日|天|个月|月|年|小时|%|人|份|倍|次|周岁|里)");
    private static final Map<String, String> SAME_UNIT = Map.of("天", "日", "月", "个月");
    private static final Map<String, Integer> ZEROS = Map.of("万", 4, "千", 3, "百", 2, "", 0);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

    private record Amount(BigDecimal value, String unit) {}

    private StatedFacts() {}

    /** What the spoken answer states and no fact holds, such as {@code 15日}; empty when all is well. */
    public static List<String> missing(Article article) {
        Set<Amount> known = article.facts().stream()
                .filter(fact -> fact.unit() != null)
                .flatMap(StatedFacts::amounts)
                .collect(Collectors.toSet());
        return stated(article.spoken()).stream()
                .filter(amount -> !known.contains(amount))
                .map(amount -> amount.value().toPlainString() + amount.unit())
                .toList();
    }

    private static Stream<Amount> amounts(Fact fact) {
        return Stream.of(fact.value().split("-")).map(value -> amount(value, "", String.valueOf(fact.unit())));
    }

    private static List<Amount> stated(String spoken) {
        List<Amount> stated = new ArrayList<>();
        Matcher found = AMOUNT.matcher(spoken);
        while (found.find()) {
            String unit = found.group("unit");
            boolean range = found.group("most") != null;
            String scale = found.group("scale");
            String mostScale = range ? found.group("mostScale") : "";
            stated.add(amount(found.group("least"), scale.isEmpty() ? mostScale : scale, unit));
            if (range) {
                stated.add(amount(found.group("most"), mostScale, unit));
            }
        }
        stated.removeIf(StatedFacts::calendarYear);
        return stated;
    }

    private static boolean calendarYear(Amount amount) {
        return amount.unit().equals("年") && amount.value().compareTo(FIRST_YEAR) > 0;
    }

    private static Amount amount(String digits, String scale, String unit) {
        BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(ZEROS.getOrDefault(scale, 0));
        return new Amount(
                new BigDecimal(value.stripTrailingZeros().toPlainString()), SAME_UNIT.getOrDefault(unit, unit));
    }
}
