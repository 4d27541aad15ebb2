package cn.hotline12368.qa.cases;

import cn.hotline12368.qa.number.CaseNumber;
import cn.hotline12368.qa.number.CaseNumbers;
import java.util.Optional;
import java.util.regex.Pattern;

/** The case number as it grows over several utterances. Callers of a court leave out that court's own mark and code. */
final class SaidNumber {

    /** What may stand around a number that is all the caller says. */
    private static final int FRILLS = 8;

    private static final Pattern DENIAL =
            Pattern.compile("^(嗯|啊|哦)*(不是|不对|不|错了|说错了|听错了|弄错了|搞错了)(的|啊|了)*[，。、\\s]*(是|应该是|我说的是|我是说)?");

    /** A number was tried, so the words are an answer and no change of subject. */
    private static final Pattern NUMERIC = Pattern.compile("[\\d零〇一二两三四五六七八九幺十百千]{2,}|.*号$|[民刑行执]");

    private static final int SHORT = 24;

    private final String ownCourt;

    SaidNumber(String ownCourt) {
        this.ownCourt = ownCourt;
    }

    Optional<CaseNumber> in(String text) {
        return CaseNumbers.in(text)
                .filter(number -> !number.equals(CaseForm.NOTHING))
                .map(this::atOwnCourt);
    }

    /** The utterance is the number and little else, so that nobody's question about a judgment is taken for a look-up. */
    static boolean alone(String text) {
        return CaseNumbers.without(text).replaceAll("[^\\p{L}\\p{N}]", "").length() <= FRILLS;
    }

    static boolean attempted(String text) {
        return text.length() <= SHORT && NUMERIC.matcher(text).find();
    }

    /** A whole new number, or the words in the place of the first gap. */
    Optional<CaseNumber> completing(CaseNumber known, String text) {
        Optional<CaseNumber> said = CaseNumbers.in(text);
        if (said.filter(CaseNumber::complete).isPresent() || known.equals(CaseForm.NOTHING)) {
            return in(text);
        }
        return said.map(known::filledBy)
                .filter(number -> !number.equals(known))
                .or(() -> CaseNumbers.in(inFirstGap(known, text)))
                .map(this::atOwnCourt)
                .filter(number -> number.missing().size() < known.missing().size());
    }

    /** 「不对，是一百二十四号」, 「是二零二五年的」: what is said anew wins, the rest stays. */
    Optional<CaseNumber> correcting(CaseNumber known, String text) {
        String said = DENIAL.matcher(text).replaceFirst("").replace("的", "");
        if (said.isBlank()) {
            return Optional.empty();
        }
        String year = said + known.court() + known.type() + known.serial() + "号";
        String serial = "（" + known.year() + "）" + known.court() + known.type() + said;
        return CaseNumbers.in(said)
                .map(number -> number.filledBy(known))
                .or(() -> CaseNumbers.in(said.contains("年") ? year : serial).filter(CaseNumber::complete))
                .filter(number -> !number.equals(known));
    }

    private static String inFirstGap(CaseNumber known, String text) {
        StringBuilder whole = new StringBuilder();
        if (known.year().isEmpty()) {
            return text + known.court() + known.type() + (known.serial().isEmpty() ? "" : known.serial() + "号");
        }
        whole.append("（").append(known.year()).append("）").append(known.court());
        if (known.type().isEmpty()) {
            return whole.append(text)
                    .append(known.serial().isEmpty() ? "" : known.serial() + "号")
                    .toString();
        }
        return whole.append(known.type()).append(text).toString();
    }

    private CaseNumber atOwnCourt(CaseNumber number) {
        return number.filledBy(new CaseNumber("", ownCourt, "", ""));
    }
}
