package cn.hotline12368.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A number or a court that an article states, as data: tests compare it with the spoken answer and with the calculators.
 *
 * @param what what is so long, so dear or competent: {@code 上诉期限（判决）}
 * @param value {@code 15}, a range {@code 50-300}, or the name of a kind of court
 * @param unit {@code 日}, {@code 个月}, {@code 年}, {@code 元}, {@code %} …; null for a court
 * @param rule id of the calculator's rule that must say the same, such as {@code appeal-judgment}
 */
public record Fact(
        String what,
        String value,
        @Nullable String unit,
        @Nullable String rule) {}
