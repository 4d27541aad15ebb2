package cn.hotline12368.qa.deadline;

import cn.hotline12368.qa.hint.Hints;
import cn.hotline12368.qa.wording.Wording.Heard;
import java.util.regex.Pattern;

/** What was said, seen as a question about a period. */
record Question(Heard heard) {

    private static final Hints.Word TIME =
            Hints.Word.parse("多久|多长|几天|几日|几个月|几年|几个小时|多少天|多少日|多少个?月|多少年|多少个?小时|多会儿?|啥辰光|好久"
                    + "|期限|时限|时效|审限|上诉期|答辩期|什么时候|啥时候|何时|几时|哪天|哪一天|哪日|几号|截止|截至|到期|最后一天|最晚|最迟"
                    + "|来得及|来不及|赶得上|赶不上|过期|超期|晚不晚|过了吗|怎么数|算起|起算|开始算|哪.{0,3}算|提前|期间(是|有|多|怎么|几|为)"
                    + "|时间(限制|规定|是|有没有|多|要求|吗)|有没有.{0,4}时间|(给|有).{0,3}时间|(多少|啥|什么|长)时间|哪.{0,3}内|.几日内");

    /** Asks for something else about the matter, which articles answer better. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "法律援助|带什么|带啥|(什么|哪些|啥子?)(材料|手续|证据)|怎么写|怎么填|多少钱|收多少|利息|打折|五折|减半|减免|(材料|手续)(怎么|要啥|咋)|费用咋算|费用怎么算|申请费");

    private static final Hints.Word LAST_DAY = Hints.Word.parse(
            "哪天|哪一天|哪日|几号|截止|截至|到期|最后一天|最后期限|最晚(?!几|多)|最迟(?!几|多)|来得及|来不及|赶得上|赶不上|过了没|过没过|是不是过|还有几天|还剩|算到|到什么时候|到啥时候|到何时|什么时候(为止|之前|以前|到|就)|何时(届满|为止)|届满");

    /** Asks where the count begins, 「从哪天开始算」. */
    private static final Pattern BEGINNING =
            Pattern.compile("(从|打|自|由)(哪一?[天日]|什么时候|啥时候|何时|几号)|(哪一?[天日]|什么时候|几号)(开始|起|算起)");

    String text() {
        return heard.text();
    }

    boolean ofTime() {
        return TIME.written(text());
    }

    boolean otherwise() {
        return OTHERWISE.matcher(text()).find();
    }

    /** Wants a day of the calendar, not the length. */
    boolean ofLastDay() {
        return LAST_DAY.written(BEGINNING.matcher(text()).replaceAll("，"));
    }
}
