package cn.hotline12368.qa.number;

import cn.hotline12368.qa.number.Cardinal.Reading;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides whether a number is money: by the unit behind it, by its size, or for bare digits by the words before it. */
final class Money {

    private static final Pattern YUAN =
            Pattern.compile("[多来余]?个?(?:元(?!旦|宵|月)|块(?![地田石玉表砖肉板头儿])钱?|人民币|RMB)整?", Pattern.CASE_INSENSITIVE);
    private static final String DIGIT = "([一二三四五六七八九\\d])";
    /** 「五毛」, 「五毛二」, 「五毛二分」, 「八分」, and a bare 「五」 or 「半」 at the end of the words. */
    private static final Pattern CENTS = Pattern.compile(String.join(
            "",
            "[零又]?(?:",
            DIGIT + "[毛角](?:钱|" + DIGIT + "分?钱?(?!\\p{IsHan}))?(?:" + DIGIT + "分)?",
            "|" + DIGIT + "分(?!之|钟|[期开别手])",
            "|([一二三四五六七八九\\d]|半)(?![\\p{IsHan}\\d.](?<![的吧呢嘛啊了])))"));

    private static final Pattern FOREIGN =
            Pattern.compile("[多来余]?(?:块|元)?(?:美[元金刀]|欧元|日[元圆]|港[元币纸]|英镑|韩[元币]|[加澳新台]元|[加澳新台]币|卢布|泰铢|USD|USDT|比特币)");
    private static final Pattern DIMES = Pattern.compile("[毛角](?:钱|(?![\\p{IsHan}&&[^的吧呢嘛啊了没也都]]))");
    private static final Pattern MANY = Pattern.compile("[多来余](?!少)|左右|上下|出头|不到|以上|以内");
    private static final Pattern ABOUT = Pattern.compile("(?:大概|大约|约|差不多|将近|接近|近|估计|好像|可能|不到|超过|至少|最多|好)是?有?$");
    private static final Pattern CUE =
            Pattern.compile("[交缴欠借赔判走转汇刷取执额款的钱费共是还付给元要不服诉请求财产保全金冻结账货租息余值价下¥￥]\\p{IsHan}{0,2}[:： ]?$");

    private static final int LARGE = 100;
    private static final int BARE_DIGITS = 3;

    private Money() {}

    static @Nullable Amount of(String text, Reading reading) {
        int to = reading.to();
        if (looking(FOREIGN, text, to) != null) {
            return null;
        }
        Matcher yuan = looking(YUAN, text, to);
        if (yuan != null) {
            boolean one = reading.largest() == 1 && to - reading.from() == 1 && text.startsWith("一块", reading.from());
            return one && !counted(text, to) ? null : withCents(text, reading, yuan.end());
        }
        if (looking(DIMES, text, to) != null && reading.largest() == 1) {
            return amount(text, reading, tenth(reading.low()), tenth(reading.high()), to + 1);
        }
        return withoutUnit(text, reading);
    }

    /** 「一块」 alone means together. */
    private static boolean counted(String text, int to) {
        char next = to + 1 < text.length() ? text.charAt(to + 1) : '钱';
        return next == '钱' || next == '半' || Numerals.partOfNumber(next);
    }

    private static @Nullable Amount withoutUnit(String text, Reading reading) {
        if (reading.largest() < LARGE) {
            return bare(text, reading) ? amount(text, reading, reading.low(), reading.high(), reading.to()) : null;
        }
        if (NotMoney.counts(text, reading)) {
            Reading solid = reading.solid();
            return solid == null ? null : withoutUnit(text, solid);
        }
        return amount(text, reading, reading.low(), reading.high(), reading.to());
    }

    /** 「标的158000」: digits without a unit need a word of money before them. */
    private static boolean bare(String text, Reading reading) {
        String digits = text.substring(reading.from(), reading.to());
        String before = text.substring(0, reading.from());
        return digits.matches("[\\d,.]{" + BARE_DIGITS + ",}")
                && !digits.startsWith("0")
                && !NotMoney.counts(text, reading)
                && CUE.matcher(before).find();
    }

    private static Amount withCents(String text, Reading reading, int to) {
        Matcher cents = looking(CENTS, text, to);
        if (cents == null || reading.low().scale() > 0) {
            return amount(text, reading, reading.low(), reading.high(), to);
        }
        BigDecimal more = cents.group(5) != null
                ? tenth(digit(cents.group(5)))
                : tenth(digit(cents.group(1)))
                        .add(hundredth(digit(cents.group(2))))
                        .add(hundredth(digit(cents.group(3))))
                        .add(hundredth(digit(cents.group(4))));
        return amount(text, reading, reading.low().add(more), reading.high().add(more), cents.end());
    }

    private static Amount amount(String text, Reading reading, BigDecimal low, BigDecimal high, int to) {
        boolean about = reading.about()
                || looking(MANY, text, reading.to()) != null
                || looking(MANY, text, to) != null
                || ABOUT.matcher(text.substring(0, reading.from())).find();
        return new Amount(low, high, about, reading.vague(), reading.from(), to);
    }

    private static BigDecimal digit(@Nullable String sign) {
        if (sign == null) {
            return BigDecimal.ZERO;
        }
        char c = sign.charAt(0);
        return c == '半'
                ? BigDecimal.valueOf(5)
                : BigDecimal.valueOf(Numerals.isArabic(c) ? c - '0' : Numerals.spoken(c));
    }

    private static BigDecimal tenth(BigDecimal value) {
        return value.movePointLeft(1);
    }

    private static BigDecimal hundredth(BigDecimal value) {
        return value.movePointLeft(2);
    }

    private static @Nullable Matcher looking(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }
}
