package cn.hotline12368.qa.number;

import java.util.Optional;

/**
 * Reads the parts of a case number from one place on, each of them optional, and weighs how surely it is one. Year, court,
 * type and serial come in this order or not at all.
 */
final class CaseNumberScan {

    private static final int LONGEST_SERIAL = 6;

    private final String text;
    private final int from;
    private int at;
    private int score;
    private String year = "";
    private String court = "";
    private String type = "";
    private String serial = "";

    CaseNumberScan(String text, int from) {
        this.text = text;
        this.from = from;
        this.at = from;
    }

    /**
     * What was read.
     *
     * @param score certainty: two strong parts, or a type and a number marked with 号, make at least 3
     */
    record Candidate(CaseNumber number, int from, int to, int score) {}

    Candidate candidate() {
        announced();
        readYear();
        readCourt();
        readType();
        readSerial();
        int parts = (year.isEmpty() ? 0 : 1) + (court.isEmpty() ? 0 : 1) + (type.isEmpty() ? 0 : 1);
        boolean something = parts > 0 || score > 0;
        return new Candidate(
                new CaseNumber(year, court, type, serial), from, Math.max(at, from + 1), something ? score : 0);
    }

    private void announced() {
        if (text.startsWith("案号", at) || text.startsWith("案件号", at)) {
            at += text.startsWith("案号", at) ? 2 : 3;
            skip("码");
            skip("是");
            skip("为");
            score += 2;
        }
    }

    private void readYear() {
        int run = digitRun(at, 4);
        int value = run == 4 ? number(at, run) : -1;
        if (value < 1980 || value > 2099) {
            run = run >= 2 && sounds("年", at + 2) ? 2 : 0;
            value = run == 2 ? 2000 + number(at, 2) : -1;
        }
        if (value >= 1980) {
            year = String.valueOf(value);
            at += run;
            score++;
            if (sounds("年", at)) {
                at++;
            }
        } else {
            readYearInWords();
        }
    }

    /** 两千零二十六年. */
    private void readYearInWords() {
        int end = at;
        while (end < text.length() && Digits.inNumber(text.charAt(end))) {
            end++;
        }
        int value = end > at ? Digits.parse(text.substring(at, end)) : -1;
        if (value >= 1980 && value <= 2099 && text.startsWith("年", end)) {
            year = String.valueOf(value);
            at = end + 1;
            score++;
        }
    }

    private void readCourt() {
        Optional<Region.Said> region = Region.at(text, at);
        if (region.isEmpty()) {
            skipCode();
            return;
        }
        int after = at + region.get().length();
        int code = digitRun(after, 4);
        boolean typed = CaseType.writtenAt(text, after + code).isPresent();
        boolean heard = CaseType.at(text, after + code).isPresent();
        int distance = region.get().distance();
        boolean whole = code == 4 || code == 2;
        if (whole && (distance == 0 || !year.isEmpty() || typed || heard)) {
            take(region.get(), code, distance == 0 ? 2 : 1);
        } else if (code == 0 && ((distance == 0 && heard) || (!year.isEmpty() && typed))) {
            take(region.get(), 0, 1);
        } else if (distance == 0 && code > 0 && (typed || !year.isEmpty())) {
            at = after + code;
            score++;
        }
    }

    private void take(Region.Said region, int code, int certainty) {
        at += region.length();
        StringBuilder court = new StringBuilder(region.region().mark());
        for (int i = 0; i < code; i++) {
            court.append(digit(at + i));
        }
        this.court = court.toString();
        at += code;
        score += certainty;
    }

    /** A code whose province was not said or not heard. */
    private void skipCode() {
        int code = digitRun(at, 4);
        if (!year.isEmpty() && code == 4 && CaseType.at(text, at + code).isPresent()) {
            at += code;
        }
    }

    private void readType() {
        CaseType.Said said = CaseType.at(text, at).orElse(null);
        if (said == null || (said.distance() > 0 && court.isEmpty() && score < 2)) {
            return;
        }
        int after = at + said.word().length();
        boolean numbered = after < text.length() && (digit(after) >= 0 || Digits.inNumber(text.charAt(after)));
        boolean followed =
                numbered || text.startsWith("字", after) || text.startsWith("第", after) || after == text.length();
        if ((said.distance() == 0 && (followed || !court.isEmpty())) || (followed && !court.isEmpty())) {
            type = said.word();
            at = after;
            score += said.distance() == 0 && said.word().length() > 1 ? 2 : 1;
        }
    }

    private void readSerial() {
        int mark = at;
        skip("字");
        skip("第");
        if (text.startsWith("地", at) || text.startsWith("弟", at)) {
            at++;
        }
        int end = serialEnd();
        int value = end > at ? serialValue(end) : -1;
        boolean ended = end < text.length() && sounds("号", end);
        boolean marked = !type.isEmpty() || (score >= 2 && (ended || end == text.length()));
        if (value <= 0 || value > 999_999 || !marked) {
            at = mark;
            return;
        }
        serial = String.valueOf(value);
        at = ended ? end + 1 : end;
        score += ended ? 2 : 1;
        if (at + 1 < text.length() && text.charAt(at) == '之' && Digits.of(text.charAt(at + 1)) > 0) {
            serial += "之" + "一二三四五六七八九".charAt(Digits.of(text.charAt(at + 1)) - 1);
            at += 2;
        }
    }

    private int serialEnd() {
        int end = at;
        while (end < text.length() && (Digits.inNumber(text.charAt(end)) || (end > at && softDigit(end)))) {
            end++;
        }
        return end;
    }

    private int serialValue(int end) {
        String said = text.substring(at, end);
        int plain = Digits.parse(said);
        if (plain >= 0) {
            return plain;
        }
        return end - at <= LONGEST_SERIAL ? number(at, end - at) : -1;
    }

    /** How many digits, at most so many, begin here; no more than half of them by sound alone. */
    private int digitRun(int start, int most) {
        int length = 0;
        int soft = 0;
        while (length < most && start + length < text.length()) {
            int here = start + length;
            if (Digits.of(text.charAt(here)) < 0) {
                if (!softDigit(here)) {
                    break;
                }
                soft++;
            }
            length++;
        }
        return soft * 2 <= length ? length : 0;
    }

    private boolean softDigit(int index) {
        return Digits.bySound(text.charAt(index)) >= 0
                && CaseType.writtenAt(text, index).isEmpty()
                && !"号年字第".contains(text.substring(index, index + 1));
    }

    private int digit(int index) {
        int sure = Digits.of(text.charAt(index));
        return sure >= 0 ? sure : Digits.bySound(text.charAt(index));
    }

    private int number(int start, int length) {
        int value = 0;
        for (int i = start; i < start + length; i++) {
            int digit = digit(i);
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private boolean sounds(String word, int index) {
        return Region.distance(word, text, index) >= 0;
    }

    private void skip(String word) {
        if (text.startsWith(word, at)) {
            at += word.length();
        }
    }
}
