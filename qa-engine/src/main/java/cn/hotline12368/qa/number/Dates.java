package cn.hotline12368.qa.number;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds dates in what was said, relative to a given today. A day without a year is the nearest one past, unless its clause
 * speaks of what is to come. Dates of the lunar calendar are not understood rather than guessed.
 */
public final class Dates {

    private static final List<DateRule> RULES = Stream.concat(
                    CalendarDates.RULES.stream(), RelativeDates.RULES.stream())
            .toList();

    private static final Pattern LUNAR_WORD =
            Pattern.compile("农历|阴历|旧历|腊月|正月|冬月|(?<![最起当年])初[一二三四五六七八九十](?!审|次|级|中)|除夕|大年|年三十|春节|元宵|清明|端午|中秋|重阳|七夕");

    private static final Pattern LUNAR_DATE =
            Pattern.compile("[^，。；？！,;?!]{0,8}(?:" + LUNAR_WORD.pattern() + ")[^，。；？！,;?!]{0,4}");

    private static final Pattern ABOUT = Pattern.compile("(大概|大约|好像|差不多|可能|应该|约)(是|在)?$|^(左右|前后|来着|那几天|那阵|上下)");

    private static final Pattern CLAUSE_END = Pattern.compile("[，。；？！,;?!]");

    private static final Pattern FUTURE = Pattern.compile(
            "(要|将|会|通知|让我|叫我|安排|定在?|准备|打算|去)[^过完了]{0,6}(开庭|到庭|调解|谈话|听证|交|去法院)|^[^过完了]{0,6}开庭(?!过|完|了|的)|到期|截止|届满");

    private static final Pattern PAST = Pattern.compile("收到|拿到|签收|领|送达|下来|判的|开完|开过|开了|已经");

    private Dates() {}

    /** The first exact date, else the first approximate one. */
    public static Optional<SpokenDate> in(String utterance, LocalDate today) {
        return all(utterance, today).stream()
                .min(Comparator.comparing(SpokenDate::precision).thenComparingInt(SpokenDate::from));
    }

    /** All dates in the order in which they were said. */
    public static List<SpokenDate> all(String utterance, LocalDate today) {
        StringBuilder text = new StringBuilder(readable(utterance));
        List<SpokenDate> found = new ArrayList<>();
        for (DateRule rule : RULES) {
            Matcher said = rule.pattern().matcher(text.toString());
            while (said.find()) {
                LocalDate day = rule.reader().read(said, new DateRule.Context(today, future(text, said)));
                if (day != null) {
                    found.add(spoken(rule, said, day, text));
                }
                blank(text, said.start(), said.end());
            }
        }
        found.sort(Comparator.comparingInt(SpokenDate::from));
        return List.copyOf(found);
    }

    /** A date of the lunar calendar was said: ask for the one on the calendar's front. */
    public static boolean lunar(String utterance) {
        return LUNAR_WORD.matcher(CaseNumbers.without(utterance)).find();
    }

    private static SpokenDate spoken(DateRule rule, Matcher said, LocalDate day, CharSequence text) {
        SpokenDate.Precision precision = rule.exact() ? SpokenDate.Precision.DAY : SpokenDate.Precision.APPROXIMATE;
        SpokenDate date = new SpokenDate(day, precision, said.start(), said.end());
        boolean about = ABOUT.matcher(text.subSequence(0, said.start())).find()
                || ABOUT.matcher(text.subSequence(said.end(), text.length())).find();
        return about ? date.vague() : date;
    }

    /** Of the same length, so that places stay true; without case numbers and lunar dates. */
    private static String readable(String utterance) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < utterance.length(); i++) {
            text.append(Normalizer.normalize(utterance.substring(i, i + 1), Normalizer.Form.NFKC), 0, 1);
        }
        CaseNumbers.place(utterance).ifPresent(place -> blank(text, place.from(), place.to()));
        Matcher lunar = LUNAR_DATE.matcher(text.toString());
        while (lunar.find()) {
            blank(text, lunar.start(), lunar.end());
        }
        return text.toString();
    }

    private static boolean future(CharSequence text, Matcher said) {
        String rest = text.subSequence(said.end(), text.length()).toString();
        Matcher end = CLAUSE_END.matcher(rest);
        String clause = end.find() ? rest.substring(0, end.start()) : rest;
        return FUTURE.matcher(clause).find() && !PAST.matcher(clause).find();
    }

    private static void blank(StringBuilder text, int from, int to) {
        text.replace(from, to, "，".repeat(to - from));
    }
}
