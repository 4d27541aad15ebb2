package cn.hotline12368.qa.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fee that grows with the amount, band by band (分段累计).
 *
 * @param least what is paid up to the first band
 * @param bands without gaps, lowest first
 */
record Tariff(BigDecimal least, List<Band> bands) {

    /**
     * A part of the amount and its rate.
     *
     * @param to null for the last band
     */
    record Band(BigDecimal from, @Nullable BigDecimal to, BigDecimal percent) {

        BigDecimal within(BigDecimal amount) {
            BigDecimal top = to == null ? amount : amount.min(to);
            return top.subtract(from).max(BigDecimal.ZERO);
        }

        BigDecimal of(BigDecimal amount) {
            return within(amount).multiply(percent).movePointLeft(2);
        }
    }

    /** 诉讼费用交纳办法第十三条第一款第一项. */
    static final Tariff PROPERTY = of(
            50, "10000 2.5 100000 2 200000 1.5 500000 1 1000000 0.9 2000000 0.8 5000000 0.7 10000000 0.6 20000000 0.5");

    /** 第十三条第一款第二项第1目: what is added to the fee of a divorce. */
    static final Tariff DIVORCE = of(0, "200000 0.5");

    /** 第十三条第一款第二项第2目: what is added to the fee of a case of personality rights. */
    static final Tariff PERSONALITY = of(0, "50000 1 100000 0.5");

    /** 第十四条第一项. */
    static final Tariff ENFORCEMENT = of(50, "10000 1.5 500000 1 5000000 0.5 10000000 0.1");

    /** 第十四条第二项, before its upper limit. */
    static final Tariff PRESERVATION = of(30, "1000 1 100000 0.5");

    BigDecimal of(BigDecimal amount) {
        return bands.stream().map(band -> band.of(amount)).reduce(least, BigDecimal::add);
    }

    /** 「1万元以下50元」, 「1万元至10万元的部分9万元×2.5%＝2250元」. */
    List<String> steps(BigDecimal amount) {
        List<String> steps = new ArrayList<>();
        if (least.signum() > 0) {
            steps.add("不超过" + Yuan.large(bands.getFirst().from()) + "的部分" + Yuan.plain(least));
        }
        for (Band band : bands) {
            BigDecimal within = band.within(amount);
            if (within.signum() > 0) {
                steps.add(reach(band) + "的部分" + Yuan.large(within) + "×"
                        + band.percent().toPlainString() + "%＝" + Yuan.plain(band.of(amount)));
            }
        }
        return steps;
    }

    private static String reach(Band band) {
        return band.to() == null
                ? "超过" + Yuan.large(band.from())
                : Yuan.large(band.from()) + "至" + Yuan.large(band.to());
    }

    /** Each pair is where a band begins and its rate in percent. */
    private static Tariff of(long least, String pairs) {
        List<BigDecimal> numbers = pairs.lines()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .map(BigDecimal::new)
                .toList();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            BigDecimal to = i + 2 < numbers.size() ? numbers.get(i + 2) : null;
            bands.add(new Band(numbers.get(i), to, numbers.get(i + 1)));
        }
        return new Tariff(BigDecimal.valueOf(least), List.copyOf(bands));
    }
}
