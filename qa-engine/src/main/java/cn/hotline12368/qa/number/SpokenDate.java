package cn.hotline12368.qa.number;

import java.time.LocalDate;

/**
 * A date that was said.
 *
 * @param day for an approximate date the day that it lies about
 * @param from place in the utterance where it begins
 * @param to place behind its last character
 */
public record SpokenDate(LocalDate day, Precision precision, int from, int to) {

    /** 「十月八号」 is a day; 「上个月」 and 「月底」 are approximate: ask for the day before counting from it. */
    public enum Precision {
        DAY,
        APPROXIMATE
    }

    public boolean exact() {
        return precision == Precision.DAY;
    }

    SpokenDate vague() {
        return new SpokenDate(day, Precision.APPROXIMATE, from, to);
    }
}
