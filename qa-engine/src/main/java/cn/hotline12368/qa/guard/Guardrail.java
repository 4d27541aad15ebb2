package cn.hotline12368.qa.guard;

import static cn.hotline12368.qa.Act.ORDER_NO;

import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.Act.Reason;
import cn.hotline12368.qa.OrderKind;
import cn.hotline12368.qa.Route;
import java.util.Locale;

/** In the order of precedence: lives first, then wishes that a person must deal with, then what nobody here answers. */
enum Guardrail {
    SELF_HARM("我听到了，您现在一定很难受。您的生命最要紧，请先不要做任何伤害自己的事，让身边的人陪着您。有危险请马上拨打110，身体不适请拨打120。" + "我现在为您转接工作人员，请不要挂机。"),
    CHILD("孩子的安全最要紧。如果孩子正在受到伤害或者下落不明，请马上拨打110报警；有人受伤，请拨打120。先让孩子离开危险的地方。我现在为您转接工作人员，请不要挂机。"),
    VIOLENCE("您的安全最要紧。请先离开危险的地方，马上拨打110报警；有人受伤，请拨打120。我现在为您转接工作人员，请不要挂机。"),
    THREAT("请您先冷静一下，您和身边人的安全最要紧，伤害别人也会让您自己受害。如果现在有危险，请马上拨打110报警；有人受伤，请拨打120。" + "我现在为您转接工作人员，请不要挂机。"),
    COMPLAINT("您要投诉举报的情况已经登记，编号是" + ORDER_NO + "，请您记一下。会转交负责监督的部门办理。请问还有其他问题吗？"),
    PETITION("您的信访诉求已经登记，编号是" + ORDER_NO + "，请您记一下。会转交负责信访的部门办理。请问还有其他问题吗？"),
    MERITS("案件结果要由法官根据证据和法律来判断，我不能预测，也不能给出意见。您可以咨询律师；经济困难的，可以拨打12348咨询法律援助；" + "也可以说“转人工”。诉讼程序方面的问题，我可以继续为您解答。"),
    ABUSE("我知道您现在心里着急，让您不满意，抱歉。请告诉我您想办什么事，我尽力帮您；也可以说“转人工”，由工作人员和您说。");

    private final String reply;

    Guardrail(String reply) {
        this.reply = reply;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A person, whenever a life or a wish of the caller is at stake. */
    Route route() {
        return switch (this) {
            case SELF_HARM, CHILD, VIOLENCE, THREAT, COMPLAINT, PETITION -> Route.HUMAN;
            case MERITS, ABUSE -> Route.REFUSE_AND_REFER;
        };
    }

    Act act() {
        return switch (this) {
            case SELF_HARM, CHILD, VIOLENCE, THREAT -> new Act.Handover(Reason.DANGER);
            case COMPLAINT -> new Act.MakeOrder(OrderKind.COMPLAINT, "", 0);
            case PETITION -> new Act.MakeOrder(OrderKind.PETITION, "", 0);
            case MERITS -> new Act.Answer();
            case ABUSE -> new Act.AskDetail();
        };
    }

    String reply() {
        return reply;
    }

    /** In writing no number is given and nobody is put through. */
    String written() {
        return reply.replace("，编号是" + ORDER_NO + "，请您记一下", "").replace("我现在为您转接工作人员，请不要挂机。", "");
    }
}
