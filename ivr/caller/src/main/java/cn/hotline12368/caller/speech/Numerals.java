package cn.hotline12368.caller.speech;

/** Digits to Chinese words. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] GROUPS = {"", "万", "亿"};

    private Numerals() {}

    static String oneByOne(String digits) {
        var words = new StringBuilder();
        digits.chars().forEach(digit -> words.append(DIGITS.charAt(digit - '0')));
        return words.toString();
    }

    /** As on the telephone, where 一 is said yāo so that nobody mistakes it for 七. */
    static String telephone(String digits) {
        return oneByOne(digits).replace('一', '幺');
    }

    /** A quantity, for example 1005.2 → 一千零五点二. Up to twelve digits; longer ones are read one by one. */
    static String quantity(String number) {
        String[] parts = number.split("\\.", 2);
        String whole = parts[0].length() > 12 ? oneByOne(parts[0]) : whole(Long.parseLong(parts[0]));
        return parts.length == 1 ? whole : whole + "点" + oneByOne(parts[1]);
    }

    private static String whole(long number) {
        if (number == 0) {
            return "零";
        }
        var words = new StringBuilder();
        boolean gap = false;
        for (int group = 2; group >= 0; group--) {
            int part = (int) (number / (long) Math.pow(10_000, group) % 10_000);
            if (part == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap || (!words.isEmpty() && part < 1_000)) {
                words.append('零');
            }
            words.append(upToTenThousand(part)).append(GROUPS[group]);
            gap = false;
        }
        return words.toString().startsWith("一十") ? words.substring(1) : words.toString();
    }

    private static String upToTenThousand(int number) {
        var words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
            } else {
                words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(UNITS[place]);
                gap = false;
            }
        }
        return words.toString();
    }
}
