package cn.hotline12368.qa.fee;

import cn.hotline12368.knowledge.LegalBasis;
import cn.hotline12368.qa.fee.FeeQuestion.Event;
import cn.hotline12368.qa.fee.FeeQuestion.Instance;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a calculation into words: short for a voice, reading back what was heard, and long with each step for a screen. */
final class FeeAnswer {

    private static final String BY = "依据诉讼费用交纳办法，";
    static final String END = "以法院文书为准。";

    private FeeAnswer() {}

    static String spoken(FeeForm form, Calculation calculation) {
        FeeQuestion question = calculation.question();
        return heard(question, form.claim().about())
                + BY
                + switch (question.sought()) {
                    case FEE -> fee(calculation);
                    case REFUND -> RefundAnswer.spoken(calculation);
                    case SUPPLEMENT ->
                        (Fees.has(question, Event.TO_ORDINARY) ? "简易程序转为普通程序的，减半时少交的要补齐，" : "增加请求的，") + "还要补交"
                                + Fees.words(calculation.fee()) + "。";
                }
                + END;
    }

    static String full(FeeForm form, Calculation calculation) {
        return spoken(form, calculation)
                + "\n计算："
                + String.join("；", calculation.steps())
                + "。\n依据："
                + calculation.basis().stream().map(LegalBasis::cite).distinct().collect(Collectors.joining("、"))
                + "。";
    }

    private static String heard(FeeQuestion question, boolean about) {
        BigDecimal amount = question.amount();
        if (amount == null) {
            return "";
        }
        String upTo = question.high() == null ? "" : "至" + Yuan.large(question.high());
        String changed = question.changed() == null ? "" : "，变更后是" + Yuan.large(question.changed());
        return "您说的" + amountTitle(question) + (about ? "大约是" : "是") + Yuan.large(amount) + upTo + changed
                + (about ? "，按这个数算，" : "，");
    }

    private static String amountTitle(FeeQuestion question) {
        if (!question.kind().acceptance() || question.kind() == FeeKind.DIVORCE) {
            return question.kind().amountTitle();
        }
        return switch (question.instance()) {
            case APPEAL -> "不服一审判决的金额";
            case RETRIAL -> "不服原判决的金额";
            case FIRST ->
                Fees.has(question, Event.COUNTERCLAIM)
                        ? "反诉请求金额"
                        : question.kind().amountTitle();
        };
    }

    private static String fee(Calculation calculation) {
        FeeQuestion question = calculation.question();
        if (question.instance() == Instance.RETRIAL && question.kind().acceptance()) {
            return retrial(calculation);
        }
        if (question.halved()) {
            return title(question) + "按标准是" + Fees.words(Fees.full(question)) + "，" + reason(question.events()) + "减半，交"
                    + Fees.words(calculation.fee()) + province(question) + "。";
        }
        return question.kind().acceptance() ? acceptance(calculation) : application(calculation);
    }

    private static String acceptance(Calculation calculation) {
        FeeQuestion question = calculation.question();
        String due = Fees.words(calculation.fee());
        return switch (question.kind()) {
            case ADMIN_COMPENSATION -> "行政赔偿案件不交案件受理费，是0元。";
            case SPECIAL -> "依照民事诉讼法规定的特别程序审理的案件不交案件受理费，是0元。";
            case RULING_APPEAL -> "对不予受理、驳回起诉、管辖权异议的裁定不服上诉的，不交案件受理费，是0元。";
            case JURISDICTION -> "提出管辖权异议，异议不成立的，每件交" + due + "，具体由各省规定；异议成立的不交。";
            case LABOR, ADMIN, ADMIN_IP -> title(question) + "每件" + due + later(question);
            default -> title(question) + "一般是" + due + province(question) + later(question);
        };
    }

    /** What halves the fee, with the amount. */
    private static String later(FeeQuestion question) {
        String half = Fees.words(Fees.half(Fees.full(question)));
        return switch (question.kind()) {
            case LABOR -> "，不按金额算；简易程序、调解或者撤诉的减半，是" + half + "。";
            case ADMIN, ADMIN_IP -> "，撤诉的减半，是" + half + "。";
            default ->
                question.instance() == Instance.APPEAL
                        ? "，交上诉状时预交；调解或者撤诉的减半，是" + half + "。"
                        : "；适用简易程序、调解结案或者撤诉的减半，是" + half + "。";
        };
    }

    private static String application(Calculation calculation) {
        FeeKind kind = calculation.question().kind();
        String due = kind.title() + "是" + Fees.words(calculation.fee());
        return switch (kind) {
            case ENFORCEMENT ->
                (calculation.question().amount() == null ? "没有执行金额的，" : "") + due + province(calculation.question())
                        + "，不用预交，执行后由被执行人负担。";
            case PRESERVATION ->
                (calculation.question().amount() == null ? "不涉及财产数额的，" : "") + due + "，由申请人预交，最多不超过5000元；起诉后可以列入诉讼请求。";
            case PAYMENT_ORDER -> due + "，是财产案件受理费的三分之一，申请时预交；对方没提异议的由对方负担。";
            case BANKRUPTCY -> due + "，按财产案件标准减半，最高不超过30万元，不用预交，清算后从破产财产中拨付。";
            default -> due + "，每件计收，申请时预交。";
        };
    }

    private static String retrial(Calculation calculation) {
        String exception = "有新证据足以推翻原判，或者一审后没上诉又申请再审，法院决定再审的除外";
        return calculation.question().amount() == null
                ? "申请再审一般不交案件受理费，是0元；" + exception + "，按不服原判决的金额交。"
                : "再审一般不交案件受理费；" + exception + "，交" + Fees.words(calculation.fee()) + "。";
    }

    private static String title(FeeQuestion question) {
        return switch (question.kind()) {
            case PROPERTY ->
                (question.instance() == Instance.APPEAL ? "二审" : "")
                        + (Fees.has(question, Event.COUNTERCLAIM) ? "反诉案件受理费" : "案件受理费，也就是诉讼费，");
            default ->
                (question.instance() == Instance.APPEAL ? "二审" : "")
                        + question.kind().title();
        };
    }

    static String reason(Set<Event> events) {
        return events.stream()
                .filter(Event::halves)
                .sorted()
                .map(event -> switch (event) {
                    case SUMMARY -> "简易程序";
                    case MEDIATION -> "调解结案";
                    case WITHDRAWAL -> "撤诉";
                    case COUNTERCLAIM -> "反诉合并审理";
                    default -> "第三人请求合并审理";
                })
                .collect(Collectors.joining("、"));
    }

    private static String province(FeeQuestion question) {
        boolean range = Fees.full(question) instanceof Fee.Between && question.high() == null;
        String more = switch (question.kind()) {
            case DIVORCE -> "，财产总额不超过20万元的不另交，超过的部分按0.5%交";
            case PERSONALITY -> "，赔偿不超过5万元的不另交，超过的部分按1%、0.5%分段加收";
            default -> "";
        };
        return range ? more + (question.kind() == FeeKind.ENFORCEMENT ? "" : "，具体由各省规定") : "";
    }
}
