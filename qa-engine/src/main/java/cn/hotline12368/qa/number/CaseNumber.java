package cn.hotline12368.qa.number;

import java.util.EnumSet;
import java.util.Set;

/**
 * A case number, or what was said of it. Two are the same case exactly if they are complete and equal.
 *
 * @param year four digits; empty if it was not said, like the other parts
 * @param court mark and code of the court: 豫0481, 豫04, 豫, 最高法
 * @param type 民初, 执恢 …
 * @param serial without leading zeros, with 之一 and the like behind it
 */
public record CaseNumber(String year, String court, String type, String serial) {

    /** What a case number is made of, in the order in which it is said. */
    public enum Part {
        YEAR,
        COURT,
        TYPE,
        SERIAL
    }

    public boolean complete() {
        return missing().isEmpty();
    }

    /** What to ask for. */
    public Set<Part> missing() {
        Set<Part> missing = EnumSet.noneOf(Part.class);
        if (year.isEmpty()) {
            missing.add(Part.YEAR);
        }
        if (court.isEmpty()) {
            missing.add(Part.COURT);
        }
        if (type.isEmpty()) {
            missing.add(Part.TYPE);
        }
        if (serial.isEmpty()) {
            missing.add(Part.SERIAL);
        }
        return missing;
    }

    /** This number with its gaps filled from what was said later. */
    public CaseNumber filledBy(CaseNumber later) {
        return new CaseNumber(
                first(year, later.year),
                first(court, later.court),
                first(type, later.type),
                first(serial, later.serial));
    }

    /** As a court writes it, 「（2026）豫0481民初1234号」. A part that was not said stands as 「…」. */
    public String text() {
        int suffix = serial.indexOf('之');
        String number = suffix < 0 ? first(serial, "…") : serial.substring(0, suffix);
        String rest = suffix < 0 ? "" : serial.substring(suffix);
        return "（" + first(year, "…") + "）" + first(court, "…") + first(type, "…") + number + "号" + rest;
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
