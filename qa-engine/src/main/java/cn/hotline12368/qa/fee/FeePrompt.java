package cn.hotline12368.qa.fee;

import cn.hotline12368.qa.fee.FeeForm.Slot;
import cn.hotline12368.qa.fee.FeeQuestion.Event;
import cn.hotline12368.qa.fee.FeeQuestion.Instance;
import cn.hotline12368.qa.fee.FeeQuestion.Sought;

/** What is said while no fee can be computed yet. */
final class FeePrompt {

    static final String AGREED = "好的，就按这个数算，最后以法院文书为准。您还想问什么？";

    private FeePrompt() {}

    /** Says what is known already, so the caller has something in hand before he is asked. */
    static String ask(FeeForm form, Slot slot) {
        if (slot == Slot.CHANGED_AMOUNT) {
            return "请问变更以后的请求金额一共是多少？";
        }
        if (form.money() == FeeForm.Money.VAGUE) {
            return "金额差一点，费用就不一样。请您说一个具体的数，比如十五万八千元。";
        }
        if (form.sought() == Sought.REFUND) {
            return "撤诉或者调解结案的，受理费减半收取，多交的退还；已经按简易程序减半的，不再减。请问标的额一共是多少，或者诉讼费已经交了多少？";
        }
        return switch (form.charged()) {
            case ENFORCEMENT -> "执行费不用先交，执行后由被执行人负担，1万元以下的50元，超过的部分分段累计。请问申请执行的金额一共是多少？";
            case PRESERVATION -> "保全费按实际保全的财产数额算，最多5000元。请问要保全多少钱的财产？";
            case PAYMENT_ORDER -> "支付令的申请费是财产案件受理费的三分之一。请问您请求对方给付多少钱？";
            case BANKRUPTCY -> "破产案件按破产财产总额，照财产案件标准减半交，最高30万元。请问破产财产总额是多少？";
            default ->
                form.instance() == Instance.APPEAL
                        ? "上诉费按您不服一审判决的那部分金额算。请问您不服的部分一共是多少钱？"
                        : halving(form) + "案件受理费按标的额分段累计，1万元以下的每件50元，超过1万元至10万元的部分按2.5%。请问标的额，也就是您要求对方给的钱，一共是多少？";
        };
    }

    private static String halving(FeeForm form) {
        boolean halved = form.events().stream().anyMatch(Event::halves);
        return halved ? FeeAnswer.reason(form.events()) + "的，减半交案件受理费。" : "";
    }

    /** For a caller who does not know the amount. */
    static String rule(FeeForm form) {
        String bands = switch (form.charged()) {
            case ENFORCEMENT -> "执行费1万元以下的50元，超过1万元至50万元的部分按1.5%，50万元至500万元按1%，再往上更低，执行后由被执行人负担。";
            case PRESERVATION -> "保全费1000元以下的30元，超过1000元至10万元的部分按1%，超过10万元的部分按0.5%，最多5000元。";
            default -> "受理费1万元以下的每件50元，超过1万元至10万元的部分按2.5%，10万元至20万元按2%，20万元至50万元按1.5%，再往上更低。";
        };
        return "没关系。" + bands + "知道金额以后，我可以帮您算准。" + FeeAnswer.END;
    }

    /** The topic that the answer belongs to. */
    static String intent(FeeForm form) {
        if (form.sought() == Sought.REFUND) {
            return "fee_refund";
        }
        return switch (form.charged()) {
            case PROPERTY -> form.instance() == Instance.APPEAL ? "fee_appeal" : "fee_property";
            case DIVORCE -> "fee_divorce";
            case ENFORCEMENT -> "fee_exec";
            case PRESERVATION -> "fee_preserv";
            case RULING_APPEAL -> "fee_appeal";
            default -> "fee_other";
        };
    }
}
