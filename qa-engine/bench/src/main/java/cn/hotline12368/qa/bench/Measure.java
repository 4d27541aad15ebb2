package cn.hotline12368.qa.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of a benchmark.
 *
 * @param goal null where nobody set one
 * @param met null without a goal
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Measure(
        String measure,
        double value,
        String unit,
        @Nullable Double goal,
        @Nullable Boolean met) {

    static Measure plain(String measure, double value, String unit) {
        return new Measure(measure, rounded(value), unit, null, null);
    }

    static Measure atLeast(String measure, double value, String unit, double goal) {
        return new Measure(measure, rounded(value), unit, goal, value >= goal);
    }

    static Measure atMost(String measure, double value, String unit, double goal) {
        return new Measure(measure, rounded(value), unit, goal, value <= goal);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    String line() {
        String wanted =
                goal == null ? "" : String.format(Locale.ROOT, "   goal %s %s", goal, yes() ? "met" : "NOT MET");
        return String.format(Locale.ROOT, "%-72s %10.2f %-6s%s", measure, value, unit, wanted);
    }

    private boolean yes() {
        return Boolean.TRUE.equals(met);
    }
}
