package cn.hotline12368.qa.fee;

import cn.hotline12368.qa.fee.FeeQuestion.Event;
import java.util.List;

/** Puts into words what comes back of a fee, and why. */
final class RefundAnswer {

    private RefundAnswer() {}

    static String spoken(Calculation calculation) {
        FeeQuestion question = calculation.question();
        String paid = "已交的案件受理费是" + calculation.steps().getFirst().replaceFirst("^已交(.*?)，.*$", "$1") + "，";
        return calculation.fee() instanceof Fee.None
                ? paid + why(question) + "，不退。"
                : paid + why(question) + "，应退" + Fees.words(calculation.fee()) + "，法律文书生效之日起15日内退还。";
    }

    private static String why(FeeQuestion question) {
        List<Event> events = question.events().stream().sorted().toList();
        if (events.contains(Event.DISMISSED)) {
            return "裁定不予受理或者驳回起诉的全部退还";
        }
        if (events.contains(Event.REMANDED)) {
            return "发回重审的退还二审受理费";
        }
        if (events.contains(Event.TRANSFERRED)) {
            return "涉嫌犯罪移送的退还";
        }
        if (events.contains(Event.SUSPENDED) || events.contains(Event.TERMINATED)) {
            return "中止或者终结诉讼的";
        }
        if (question.changed() != null) {
            return "法庭调查终结前减少请求的";
        }
        return events.contains(Event.SUMMARY) ? "减半只能减一次" : FeeAnswer.reason(question.events()) + "减半收取";
    }
}
