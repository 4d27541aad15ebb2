package cn.hotline12368.qa.fee;

import java.util.regex.Pattern;

/**
 * How much an utterance tells beside the bare question. 「打官司要交多少钱」 tells nothing and is asked for the amount; 「被狗咬了去告他
 * 要花多少」 tells a case that an article may know.
 */
final class Story {

    private static final Pattern QUESTION = Pattern.compile(
            "诉讼费用?|受理费|立案费|起诉费|上诉费|反诉费|执行费|保全费|申请费|案件|案子|打?官司|起诉状?|民间借贷|[欠借货][款钱条]|工程款|合同|纠纷|债务?|标的额?"
                    + "|上诉|反诉|[一二]审|再审|申请|强制|执行|财产|诉[前中]|保全|支付令|破产|公司|撤诉|撤回|调解|和解|结案|简易|小额|普通|程序|诉讼|立案|法院|民事"
                    + "|不服|判决|仲裁裁决?|冻结|查封|部分|请问|咨询|一下|你好|您好|法官|同志|打算|准备|大[概约]|一[般共个]|总共|多少|几[百千万块]?|费用?|收费|怎么|现在"
                    + "|应该|需要?|如果|要是|的话|告|人家|别人|对方|起诉|退|补|交|缴|付|收|花|掏|拿|扣|给|去|来|到|得|要|想|先|就|把|和|跟|[我你您他她它们的了啊呢吧吗呀是有在会能都也这那上请钱款额人求回案说算按]");
    private static final Pattern SIGN = Pattern.compile("[^\\p{IsHan}]");
    private static final int SHORT = 4;

    private Story() {}

    static boolean toldIn(String text) {
        String rest = SIGN.matcher(text).replaceAll("");
        return QUESTION.matcher(rest).replaceAll("").length() > SHORT;
    }
}
