package cn.hotline12368.console.ask;

import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.OrderKind;
import cn.hotline12368.qa.Reply;
import org.jspecify.annotations.Nullable;

/**
 * The engine speaks as on a telephone, where it can register a need and put a person on the line. In writing neither
 * happens by itself, so the answer says where both do and promises nothing.
 */
final class InWriting {

    private static final String ORDER = "这件事需要工作人员登记办理。请在本页“转人工/留言”处写明情况、留下电话；也可以拨打诉讼服务热线12368，或者到法院诉讼服务大厅当面提出。";
    private static final String PERSON = "这个问题需要由工作人员解答。请在本页“转人工/留言”处留下问题和电话；也可以拨打诉讼服务热线12368并按0转人工，或者到法院诉讼服务大厅咨询。";
    private static final String ORDER_ELSEWHERE = "这件事需要工作人员登记办理，这里不能代为登记。请拨打诉讼服务热线12368说明情况，或者到法院诉讼服务大厅当面提出。";
    private static final String DANGER = "请您先冷静一下，您和身边人的安全最要紧。如果现在有危险，请马上拨打110报警；有人受伤或者身体不适，请拨打120。";

    private InWriting() {}

    static String answer(Reply reply, Channel channel) {
        boolean hotline = channel == Channel.HOTLINE;
        return switch (reply.act()) {
            case Act.MakeOrder order -> hotline ? ORDER_ELSEWHERE : ORDER;
            case Act.RecallOrder order -> hotline ? ORDER_ELSEWHERE : ORDER;
            case Act.Handover handover when handover.reason() == Act.Reason.DANGER -> hotline ? DANGER : reply.answer();
            case Act.Handover handover when !hotline -> PERSON;
            default -> hotline ? reply.spoken() : reply.answer();
        };
    }

    /** The kind of order that this reply asks for; null when the machine is done with it, or a life comes first. */
    static @Nullable String orderKind(Reply reply) {
        return switch (reply.act()) {
            case Act.MakeOrder order -> order.kind().label();
            case Act.RecallOrder order -> order.kind().label();
            case Act.Handover handover when handover.reason() != Act.Reason.DANGER -> OrderKind.CONSULTATION.label();
            default -> null;
        };
    }
}
