package cn.hotline12368.qa;

import static cn.hotline12368.qa.Act.ORDER_NO;

import java.util.List;

/** Fixed sentences of the engine. None gives an opinion or a promise. */
final class Sentences {

    static final String PROVISO = "以法院文书为准";

    static final String PERSON = "好的，现在为您转接人工服务，请稍候。";

    static final List<String> ASK_AGAIN =
            List.of("抱歉，我没有听明白。请您换个说法，简单说一件事，比如：诉讼费怎么收，或者：怎么申请强制执行。", "抱歉，我还是没有明白您的意思。请用一句话说您想办什么事，也可以说“转人工”。");

    static final String GIVE_UP = "抱歉，这个问题我没能答上来，现在为您转接人工服务，请稍候。";

    static final String UNVERIFIED = "您问的这个问题需要工作人员核实后答复，现在为您转接人工服务，请稍候。";

    static final List<String> SILENCE = List.of("您好，我没有听到您的声音，请讲。", "还是没有听到您的声音。请靠近话筒再说一遍，或者按0转人工。");

    static final String SILENT_TO_THE_END = "一直没有听到您的声音，现在为您转接人工服务，请稍候。";

    static final String GOODBYE = "感谢您的来电，再见。";

    static final String SMALL_TALK = "您好，我是法院的智能语音助手，可以解答立案、诉讼费、保全、执行等程序问题。请问您想咨询什么？";

    private static final String RECALL = "您反映的这件事已经登记过，编号是" + ORDER_NO + "，不用重复登记。请问还有其他问题吗？";

    private static final String RECALL_UNNUMBERED = "您反映的这件事已经登记过，不用重复登记。请问还有其他问题吗？";

    static final String NOTHING_BEFORE = "前面还没有回答可以重复。请直接说您的问题。";

    static final String ANEW = "好的，我们重新开始。请问您想咨询什么？";

    static final String GO_ON = "好的，请讲。";

    static final String ANYTHING_ELSE = "好的。请问还有什么可以帮您？";

    static final String NOT_THAT = "好的，是我理解错了。请您再说一遍想问的事，一句话就可以。";

    static final String BY_KEYS = "抱歉，我还是没有听明白。请按键选择：起诉立案按1，诉讼费用按2，开庭和送达按3，财产保全按4，申请执行按5，上诉再审按6，转人工按0。";

    private Sentences() {}

    static String confirm(String title) {
        return "您是想问" + quoted(title) + "吗？请说“是”或者“不是”。";
    }

    /** Names the subject, so that a caller who was misunderstood notices it at once. */
    static String preface(String title) {
        return "您问的是" + quoted(title) + "。";
    }

    static String quoted(String words) {
        return "“" + words.replaceAll("[？?。！!，,]+$", "") + "”";
    }

    /** Ends with one full stop. */
    static String closed(String text) {
        return text.replaceAll("[。；，、]+$", "") + "。";
    }

    static String order(OrderKind kind, boolean numbered) {
        String number = numbered ? "，编号是" + ORDER_NO + "，请您记一下" : "";
        return switch (kind) {
            case CONTACT_JUDGE -> "您要联系法官的请求已经登记" + number + "。会转交承办部门办理。请问还有其他问题吗？";
            case SUGGESTION -> "感谢您的意见建议，已经登记" + number + "。请问还有其他问题吗？";
            case CASE_QUERY -> "您查询案件的请求已经登记" + number + "。会转交工作人员核对身份后办理。请问还有其他问题吗？";
            case COMPLAINT, PETITION, CONSULTATION, APPOINTMENT, CALL_BACK ->
                "您的" + kind.label() + "需求已经登记" + number + "。会转交工作人员办理。请问还有其他问题吗？";
        };
    }

    static String recall(boolean numbered) {
        return numbered ? RECALL : RECALL_UNNUMBERED;
    }
}
