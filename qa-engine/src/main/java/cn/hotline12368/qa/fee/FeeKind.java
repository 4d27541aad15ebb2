package cn.hotline12368.qa.fee;

/** What is charged for. Each kind has one rule of its own in 诉讼费用交纳办法. */
public enum FeeKind {
    PROPERTY("财产案件受理费", "标的额", "第十三条第一款第一项"),
    DIVORCE("离婚案件受理费", "财产总额", "第十三条第一款第二项"),
    PERSONALITY("人格权案件受理费", "赔偿额", "第十三条第一款第二项"),
    OTHER("非财产案件受理费", "", "第十三条第一款第二项"),
    IP("知识产权案件受理费", "争议金额", "第十三条第一款第三项"),
    LABOR("劳动争议案件受理费", "", "第十三条第一款第四项"),
    ADMIN("行政案件受理费", "", "第十三条第一款第五项"),
    ADMIN_IP("商标、专利、海事行政案件受理费", "", "第十三条第一款第五项"),
    ADMIN_COMPENSATION("行政赔偿案件受理费", "", "第八条第四项"),
    SPECIAL("特别程序案件受理费", "", "第八条第一项"),
    RULING_APPEAL("对不予受理、驳回起诉、管辖权异议裁定上诉的受理费", "", "第八条第三项"),
    JURISDICTION("管辖权异议受理费", "", "第十三条第一款第六项"),
    ENFORCEMENT("申请执行费", "执行金额", "第十四条第一项"),
    PRESERVATION("保全申请费", "保全财产数额", "第十四条第二项"),
    PAYMENT_ORDER("支付令申请费", "请求金额", "第十四条第三项"),
    PUBLIC_NOTICE("公示催告申请费", "", "第十四条第四项"),
    ARBITRATION("撤销仲裁裁决或者认定仲裁协议效力的申请费", "", "第十四条第五项"),
    BANKRUPTCY("破产案件申请费", "破产财产总额", "第十四条第六项"),
    MARITIME_FUND("设立海事赔偿责任限制基金的申请费", "", "第十四条第七项"),
    MARITIME_INJUNCTION("海事强制令申请费", "", "第十四条第七项"),
    SHIP_LIEN("船舶优先权催告申请费", "", "第十四条第七项"),
    MARITIME_CLAIM("海事债权登记申请费", "", "第十四条第七项"),
    GENERAL_AVERAGE("共同海损理算申请费", "", "第十四条第七项");

    private final String title;
    private final String amountTitle;
    private final String article;

    FeeKind(String title, String amountTitle, String article) {
        this.title = title;
        this.amountTitle = amountTitle;
        this.article = article;
    }

    public String title() {
        return title;
    }

    /** What the amount is called; empty if the fee does not depend on one. */
    String amountTitle() {
        return amountTitle;
    }

    String article() {
        return article;
    }

    /** 案件受理费 can be halved; 申请费 never is. */
    boolean acceptance() {
        return compareTo(ENFORCEMENT) < 0;
    }

    /** Whether there is no answer without an amount. Others answer 「不涉及财产的」 first. */
    boolean needsAmount() {
        return switch (this) {
            case PROPERTY, ENFORCEMENT, PRESERVATION, PAYMENT_ORDER, BANKRUPTCY -> true;
            default -> false;
        };
    }

    boolean takesAmount() {
        return !amountTitle.isEmpty();
    }
}
