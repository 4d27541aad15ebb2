package cn.hotline12368.qa.deadline;

import cn.hotline12368.qa.hint.Lines;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** What 全国年节及纪念日放假办法 fixes by itself, from {@code holidays/statute.tsv}. */
final class Statute {

    private final List<Span> fixed = new ArrayList<>();
    private final List<Span> around = new ArrayList<>();

    private record Span(MonthDay from, MonthDay to) {

        /** Also across the turn of the year. */
        boolean holds(LocalDate day) {
            MonthDay when = MonthDay.from(day);
            boolean begun = !when.isBefore(from);
            boolean open = !when.isAfter(to);
            return from.isAfter(to) ? begun || open : begun && open;
        }
    }

    static Statute bundled() {
        Statute statute = new Statute();
        for (String line : Lines.of("/deadline/holidays/statute.tsv")) {
            String[] cells = line.split("\t", -1);
            Span span = new Span(MonthDay.parse("--" + cells[1]), MonthDay.parse("--" + cells[2]));
            (cells[0].equals("fixed") ? statute.fixed : statute.around).add(span);
        }
        return statute;
    }

    boolean fixed(LocalDate day) {
        return fixed.stream().anyMatch(span -> span.holds(day));
    }

    /** Days that a year's notice may turn into holidays or working days. */
    boolean near(LocalDate day) {
        return fixed(day) || around.stream().anyMatch(span -> span.holds(day));
    }
}
