package cn.hotline12368.qa.deadline;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What was said, ready to be matched.
 *
 * @param text without punctuation
 * @param sound its syllables between blanks
 */
record Question(String text, String sound) {

    private static final Hints.Word TIME = Hints.Word.parse(
            "多久|多长|几天|几日|几个月|几年|几个小时|多少天|多少日|多少个?月|多少年|期限|时限|时效|期间|时间|什么时候|啥时候|何时|几时|哪天|哪一天|哪日|几号|截止|截至|到期|最后一天|最晚|最迟|来得及|来不及|赶得上|赶不上|过期|逾期|超期|过了|超过|晚了|迟了|还能|还可以|能不能|怎么算|怎么数|咋算|算起|起算|开始算|哪.{0,3}算|[0-9一二三四五六七八九十两半]+(日|天|个月|年)|审限|上诉期|答辩期|小时|提前|多会儿?|啥辰光|好久");

    private static final Hints.Word LAST_DAY = Hints.Word.parse(
            "哪天|哪一天|哪日|几号|截止|截至|到期|最后一天|最后期限|最晚(?!几|多)|最迟(?!几|多)|来得及|来不及|赶得上|赶不上|过了没|过没过|是不是过|还有几天|还剩|算到|到什么时候|到啥时候|到何时|什么时候(为止|之前|以前|到|就)|何时(届满|为止)|届满");

    /** Asks where the count begins, 「从哪天开始算」. */
    private static final Pattern BEGINNING =
            Pattern.compile("(从|打|自|由)(哪一?[天日]|什么时候|啥时候|何时|几号)|(哪一?[天日]|什么时候|几号)(开始|起|算起)");

    static Question of(String utterance) {
        String text = Normalizer.normalize(utterance, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
        return new Question(text, Hints.Word.sound(text));
    }

    boolean ofTime() {
        return TIME.score(this) > 0;
    }

    /** Wants a day of the calendar, not the length. */
    boolean ofLastDay() {
        return LAST_DAY.written(BEGINNING.matcher(text).replaceAll("，"));
    }
}
