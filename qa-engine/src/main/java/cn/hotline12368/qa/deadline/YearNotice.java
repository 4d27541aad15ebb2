package cn.hotline12368.qa.deadline;

import cn.hotline12368.qa.hint.Lines;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The State Council's notice on the holidays of one year: the days that differ from plain weeks. */
final class YearNotice {

    private final int year;
    private final Map<LocalDate, Boolean> rests = new HashMap<>();

    private YearNotice(int year) {
        this.year = year;
    }

    /** Those of {@code holidays/years.tsv} that are announced; the file says how to add one. */
    static List<YearNotice> bundled() {
        return Lines.of("/deadline/holidays/years.tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[1].equals("announced"))
                .map(cells -> parse(Integer.parseInt(cells[0]), Lines.of("/deadline/holidays/" + cells[0] + ".tsv")))
                .toList();
    }

    /** Lines of {@code 2027-10-01<tab>rest} or {@code 2027-10-09<tab>work}. */
    static YearNotice parse(int year, List<String> lines) {
        YearNotice notice = new YearNotice(year);
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            LocalDate day = LocalDate.parse(cells[0]);
            if (day.getYear() != year) {
                throw new IllegalArgumentException("the notice of " + year + " names " + day);
            }
            notice.rests.put(day, rest(cells[1]));
        }
        return notice;
    }

    int year() {
        return year;
    }

    boolean names(LocalDate day) {
        return rests.containsKey(day);
    }

    boolean rests(LocalDate day) {
        return rests.getOrDefault(day, false);
    }

    private static boolean rest(String word) {
        return switch (word) {
            case "rest" -> true;
            case "work" -> false;
            default -> throw new IllegalArgumentException("a day is rest or work, not " + word);
        };
    }
}
