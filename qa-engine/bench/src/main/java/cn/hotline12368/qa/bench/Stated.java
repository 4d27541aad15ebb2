package cn.hotline12368.qa.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer states. A number is not the tail of a longer one, and 「可以」 is not the end of 「不可以」. Stricter than the
 * sample's own scorer where they differ: amounts count only in digits.
 */
final class Stated {

    private static final String NUMBER = "[0-9零〇一二两三四五六七八九十百千万亿]";
    private static final Pattern BEGINS_WITH_NUMBER = Pattern.compile("^" + NUMBER);
    private static final Pattern ENDS_IN_DIGIT = Pattern.compile("[0-9]$");
    private static final Pattern AFFIRMATION = Pattern.compile("^(可以|能|有权|允许|影响|需要|适用|自动|公开)");
    private static final Pattern NO_FEE = Pattern.compile("不交|不用交|不需要交|无需|不收|免费|不需要|不用|不交纳|不预交");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)([万亿千百]?)(?:元|块)");
    private static final Map<String, Double> SCALES = Map.of("万", 1e4, "亿", 1e8, "千", 1e3, "百", 1e2, "", 1.0);

    private final String text;

    private Stated(String text) {
        this.text = text;
    }

    /** @param limit longer answers state nothing: nobody listens to them */
    static Stated in(String answer, int limit) {
        return new Stated(answer.length() > limit ? "" : plain(answer));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("(?<=\\d)[,，](?=\\d{3})", "")
                .replaceAll("\\s", "");
    }

    boolean all(List<List<String>> groups) {
        return groups.stream().allMatch(group -> group.stream().anyMatch(this::states));
    }

    private boolean states(String variant) {
        String wanted = plain(variant);
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (standsAlone(wanted, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAlone(String wanted, int at) {
        String before = at == 0 ? "" : text.substring(at - 1, at);
        int end = at + wanted.length();
        String after = end == text.length() ? "" : text.substring(end, end + 1);
        boolean tail = BEGINS_WITH_NUMBER.matcher(wanted).find() && before.matches(NUMBER + "|\\.");
        boolean head = ENDS_IN_DIGIT.matcher(wanted).find() && after.matches("[0-9.]");
        boolean denied = AFFIRMATION.matcher(wanted).find() && before.matches("[不没无未]");
        boolean asked = wanted.startsWith("没有") && before.equals("有");
        return !tail && !head && !denied && !asked;
    }

    boolean fee(Label label) {
        List<Double> amounts = amounts();
        Double yuan = label.yuan();
        if (yuan == null) {
            double least = Objects.requireNonNullElse(label.least(), 0.0);
            double most = Objects.requireNonNullElse(label.most(), least);
            return amounts.stream().anyMatch(amount -> amount >= least - 1 && amount <= most + 1);
        }
        if (yuan == 0 && NO_FEE.matcher(text).find()) {
            return true;
        }
        List<Double> right = new ArrayList<>(Objects.requireNonNullElse(label.accepted(), List.of()));
        right.add(yuan);
        return amounts.stream().anyMatch(amount -> right.stream().anyMatch(wanted -> near(amount, wanted)));
    }

    private static boolean near(double amount, double wanted) {
        return Math.abs(amount - wanted) <= Math.max(1, 0.0005 * wanted);
    }

    private List<Double> amounts() {
        List<Double> amounts = new ArrayList<>();
        Matcher found = AMOUNT.matcher(text);
        while (found.find()) {
            amounts.add(Double.parseDouble(found.group(1)) * SCALES.getOrDefault(found.group(2), 1.0));
        }
        return amounts;
    }
}
