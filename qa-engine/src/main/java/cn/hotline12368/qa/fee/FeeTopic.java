package cn.hotline12368.qa.fee;

import cn.hotline12368.qa.number.Amounts;
import java.util.regex.Pattern;

/**
 * Whether a caller wants an amount of a court's fee. Who bears it, when and how it is paid, and what to do without money are
 * questions for the articles.
 */
final class FeeTopic {

    private static final Pattern FEE = Pattern.compile(
            "诉讼费|诉费|受理费|立案费|起诉费|上诉费|反诉费|执行费|保全费|申请费|案件费|官司费|法院.{0,4}(?:收费|费用|的费)|再审费|二审费|一审费|(?:催告|保全|执行|异议|破产|上诉|反诉|离婚|诉讼|官司)的?费用");
    private static final Pattern PROCEDURE = Pattern.compile(
            "打官司|起诉|告(?!诉|知|示|别)|立案|上诉|反诉|离婚|执行|保全|撤诉|撤回|诉讼|支付令|仲裁|撤裁|破产|查封|冻结|离[个掉]婚|票据|汇票|催告|一审|二审|再审|官司|法院|管辖"
                    + "|调解|简易|小额|普通程序|发回|驳回|海事|海损|船舶|行政|民告官|知识产权|名誉");
    private static final Pattern PAYING = Pattern.compile(
            "退.{0,4}(?:多少|几[块百千万])|(?:交|缴|收|付|花|掏|扣|要|得|费用?是?|拿|补|准备|需要?|带)(?:个|来|回|给法院|给你们|给我|还|我)?(?:大概|一共|总共|大约)?(?:多少|几[块百千万])|多少(?:钱|费)|费用?(?:大概|一共|总共|大约)?(?:是|要|得)?多少");
    private static final Pattern AMOUNT_WISH =
            Pattern.compile("多少|几[块百千万]|怎么算|咋算|咋个算|如何算|怎么计算|如何计算|算一下|算算|帮我?算|怎么收|咋收|怎么交|收费|要交|减半|退|免费");
    private static final Pattern OTHER_QUANTITY = Pattern.compile(
            "最[高低]|差多少|每人多少|按.{0,6}还是按|多少(?:份|材料|证据|天|次|人|年|日|张|时间|个月|岁|个|家|页|小时|工作日|比例|利息)|退.{0,3}(?:货|彩礼|婚|押金|定金|房款|学费|卡)");
    private static final Pattern OTHER_FEE = Pattern.compile(
            "律师费|鉴定|证人|翻译|公告|调解费|担保|(?:请|找|聘|雇|委托)个?律师|律师.{0,6}(?:多少|收费)|鉴定费|评估费|公告费|公证费|拍卖费|翻译费|复印|罚款|罚金|保证金|违约金(?:是|要|怎么|多少)|利息(?:是|怎么|多少)"
                    + "|[抚赡扶]养费(?:要|怎么|一个月|每月|是|给|交|付|多少)|仲裁费|代理费|(?:代?写|状|状子|文书).{0,4}多少|多少.{0,3}代?写|咨询费|物业费(?:要|是|怎么)?多少|滞纳金|保释");
    /** Which tariff a claim for support falls under is for the article to say. */
    private static final Pattern SUPPORT = Pattern.compile("^(?!.*(?:离婚|执行|保全)).*[抚赡扶]养费");

    private static final Pattern AWARD = Pattern.compile(
            "(?:赔|判|分|给我|得到|拿到|补偿|支持|损失|担保|冻|卖|值|押|执行[到回])(?:我|他|到|了|费?要|的是)?(?:多少|几)|多少(?:钱)?(?:能卖|以[下上]|的?担保|押金)");
    /** Without an amount these are questions about bearing, relief and payment even when 多少 is said. */
    private static final Pattern RELIEF = Pattern.compile("没钱|没有钱|交不起|付不起|困难|[减缓免]交|减免|司法救助|低保");

    private static final Pattern NOT_HOW_MUCH =
            Pattern.compile("谁[出交付承负来]|由谁|谁承担|哪方|哪一方|什么时候|啥时候|何时|几天内|多久|多长|期限|逾期|不交会|没交|忘了?交"
                    + "|在哪|哪里|怎么缴|微信|支付宝|银行|发票|票据|败诉.{0,4}(?:出|付|承担)|对方(?:出|付|承担)|为什么|为啥|凭什么|账号|账户");
    private static final Pattern FREE_KIND = Pattern.compile(
            "(?:要不要|用不用|需不需要|要|还|用|得)(?:预|再|先)?(?:交|收|花|缴).{0,5}(?:钱|费)|[交收]不[交收].{0,4}费|收费[吗不么]|要钱[吗不么]");

    private static final Pattern ENDS_WITH_FEE = Pattern.compile("(?:" + FEE.pattern() + ")用?[呢吧啊嘛？?。！ ]*$");
    private static final Pattern CLAIM_ALONE =
            Pattern.compile("(?:诉讼|我的?)?标的额?(?:是|有|为)?.{0,4}[\\d零一二三四五六七八九十百千万亿.,]+(?:块钱?|元)?.{0,2}");
    private static final Pattern HOW_MUCH = Pattern.compile("多少|几[块百千万]");
    private static final Pattern RULE = Pattern.compile("怎么算|咋算|标准");

    private FeeTopic() {}

    static boolean asked(String text) {
        boolean money = !Amounts.in(text).isEmpty();
        boolean named = FEE.matcher(text).find();
        if ((OTHER_QUANTITY.matcher(text).find() && !money)
                || (!named && elsewhere(text))
                || SUPPORT.matcher(text).find()) {
            return false;
        }
        boolean paying =
                named ? HOW_MUCH.matcher(text).find() : PAYING.matcher(text).find();
        boolean plain = !RELIEF.matcher(text).find()
                && (paying || !NOT_HOW_MUCH.matcher(text).find());
        if (!plain && !(money && paying)) {
            return false;
        }
        return named
                ? paying || wished(text, money)
                : free(text) || CLAIM_ALONE.matcher(text).matches() || (paying && procedure(text));
    }

    private static boolean procedure(String text) {
        return PROCEDURE.matcher(text).find();
    }

    /** 「十五万诉讼费怎么算」, 「专利侵权索赔一百万，受理费」, 「劳动争议案件受理费」. */
    private static boolean wished(String text, boolean money) {
        boolean ends = ENDS_WITH_FEE.matcher(text).find();
        FeeKind kind = FeeWords.kind(text);
        return (money && (ends || AMOUNT_WISH.matcher(text).find()))
                || (ends && kind != null && !kind.needsAmount())
                || free(text)
                || fixed(text);
    }

    private static boolean elsewhere(String text) {
        return OTHER_FEE.matcher(text).find() || AWARD.matcher(text).find();
    }

    /** 「管辖异议上诉要交诉讼费吗」: the answer is that nothing is charged. */
    private static boolean free(String text) {
        FeeKind kind = FeeWords.kind(text);
        boolean none = FeeWords.instance(text) == FeeQuestion.Instance.RETRIAL
                || kind == FeeKind.RULING_APPEAL
                || kind == FeeKind.ADMIN_COMPENSATION
                || kind == FeeKind.SPECIAL;
        return none && FREE_KIND.matcher(text).find();
    }

    /** 「劳动争议诉讼费怎么算」: one number. */
    private static boolean fixed(String text) {
        FeeKind kind = FeeWords.kind(text);
        return kind != null && !kind.takesAmount() && RULE.matcher(text).find();
    }
}
