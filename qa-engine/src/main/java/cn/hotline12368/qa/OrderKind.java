package cn.hotline12368.qa;

/** Kinds of work orders, with the name that courts use. */
public enum OrderKind {
    CONSULTATION("咨询"),
    CASE_QUERY("查询"),
    CONTACT_JUDGE("联系法官"),
    COMPLAINT("投诉举报"),
    PETITION("涉诉信访"),
    SUGGESTION("意见建议"),
    APPOINTMENT("预约"),
    CALL_BACK("回访");

    private final String label;

    OrderKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
