package cn.hotline12368.qa.cases;

import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.number.CaseNumber;
import cn.hotline12368.qa.number.CaseNumber.Part;
import java.util.Set;

/** What {@link CaseTask} says. */
final class CaseSentences {

    static final String ASK =
            "查询本人案件的进展，请说出案号，比如“二零二六年民初一百二十三号”，再在电话键盘上输入通知书上的6位查询密码。" + "也可以登录人民法院在线服务，或者带身份证件和案号到受理法院诉讼服务大厅查询。";

    static final String IN_WRITING = "查询本人案件的进展需要核实身份。请在案件查询表单中填写案号和法院通知书上的6位查询密码，或者案号、姓名和身份证号码后六位，"
            + "不要写在对话里。也可以登录人民法院在线服务，或者带身份证件和案号到受理法院诉讼服务大厅查询。";

    static final String ENTER = "请在电话键盘上输入通知书上的6位查询密码，按井号键结束；输错了按星号键重新输入。";

    static final String BY_KEYS_ONLY = "为了您的信息安全，查询密码和身份证号码请不要说出来，只能在电话键盘上输入。";

    static final String BY_FORM_ONLY = "为了您的信息安全，查询密码和身份证号码请不要写在对话里，请填写在案件查询表单中。";

    static final String NO_NUMBER = "案号写在法院的受理通知书、应诉通知书或者传票上。没有案号的，请带身份证件到受理法院诉讼服务大厅查询，或者按0由工作人员为您登记。";

    static final String GIVE_UP = "案号我没有听清。我为您登记查询需求，由工作人员核对后联系您。登记编号是" + Act.ORDER_NO + "。";

    private CaseSentences() {}

    static String confirm(CaseNumber number) {
        return "您要查询的是" + number.text() + "，对吗？";
    }

    static String missing(Set<Part> missing) {
        if (missing.contains(Part.SERIAL)) {
            return missing.size() == 1 ? "请再说一下案件的顺序号，就是案号最后面的那个数字，比如“一百二十三号”。" : wholeRest(missing);
        }
        if (missing.contains(Part.YEAR)) {
            return missing.size() == 1 ? "请问是哪一年的案号？比如“二零二六年”。" : wholeRest(missing);
        }
        return missing.contains(Part.TYPE) && missing.size() == 1
                ? "请再说一下案件的类型，比如“民初”“刑初”或者“执”。"
                : "请再说一下法院代字，就是案号里年份后面的简称和数字。";
    }

    private static String wholeRest(Set<Part> missing) {
        return missing.contains(Part.YEAR) ? "案号没有听完整，请从年份开始说一遍，比如“二零二六年民初一百二十三号”。" : "请接着说案号的后面一段，比如“民初一百二十三号”。";
    }
}
