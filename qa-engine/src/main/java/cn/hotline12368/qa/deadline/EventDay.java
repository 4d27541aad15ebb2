package cn.hotline12368.qa.deadline;

import cn.hotline12368.qa.number.Dates;
import cn.hotline12368.qa.number.SpokenDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Chooses among the dates of an utterance the one from which the period runs: the day of receipt, never a day to come. */
final class EventDay {

    private static final int NEAR = 10;

    private static final Pattern RECEIPT =
            Pattern.compile("收|拿到|拿的|签|领|送达|送到|送来|寄到|到手|取|接到|生效|立案|作出|届满|到期|提交|交的|申请|知道|冻结|查封|离职|判");

    private static final Pattern FILLER_TODAY = Pattern.compile("今[天日](?!刚|才|收|拿|签|领|送|早|上午|下午|接|判)");

    /** 「不是二号，是五号」. */
    private static final Pattern NEGATED = Pattern.compile("不是[^，。,是]{1,10}");

    private EventDay() {}

    static Optional<SpokenDate> in(String utterance, LocalDate today) {
        String text = blanked(NEGATED, blanked(FILLER_TODAY, utterance));
        List<SpokenDate> past = Dates.all(text, today).stream()
                .filter(date -> !date.day().isAfter(today))
                .toList();
        return past.stream()
                .min(Comparator.comparing((SpokenDate date) -> !date.exact())
                        .thenComparing(date -> !received(text, date))
                        .thenComparing(Comparator.comparingInt(SpokenDate::from)));
    }

    private static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> "，".repeat(found.group().length()));
    }

    /** The words right behind the date, or those right before it when nothing else is said between. */
    private static boolean received(String text, SpokenDate date) {
        String after = text.substring(date.to(), Math.min(text.length(), date.to() + NEAR));
        int end = after.indexOf('，');
        return RECEIPT.matcher(end < 0 ? after : after.substring(0, end)).find();
    }
}
