package cn.hotline12368.qa.fee;

import cn.hotline12368.qa.fee.FeeQuestion.Event;
import cn.hotline12368.qa.fee.FeeQuestion.Instance;
import cn.hotline12368.qa.fee.FeeQuestion.Sought;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which callers name what they are charged for and what happened in their case. */
final class FeeWords {

    /** In order: what stands first wins, so 「申请执行离婚判决」 is an enforcement. */
    private static final Map<FeeKind, Pattern> KINDS = new LinkedHashMap<>();

    static {
        kind(FeeKind.BANKRUPTCY, "破产");
        kind(FeeKind.PAYMENT_ORDER, "支付令|督促程序");
        kind(FeeKind.PUBLIC_NOTICE, "公示催告|(?:汇票|支票|本票|票据).{0,6}(?:丢|遗失|挂失|不见)");
        kind(FeeKind.MARITIME_INJUNCTION, "海事强制令");
        kind(FeeKind.MARITIME_FUND, "责任限制基金");
        kind(FeeKind.SHIP_LIEN, "船舶优先权");
        kind(FeeKind.MARITIME_CLAIM, "海事债权|债权登记");
        kind(FeeKind.GENERAL_AVERAGE, "共同海损");
        kind(FeeKind.ARBITRATION, "撤裁|撤销?.{0,8}(?:仲裁|裁决)|仲裁裁决.{0,6}撤销|仲裁(?:协议|条款).{0,6}(?:效力|有效|无效)");
        kind(FeeKind.RULING_APPEAL, "(?:不予受理|不受理|驳回起诉|管辖).{0,14}(?:上诉|不服)|(?:上诉|不服).{0,12}(?:不予受理|驳回起诉|管辖)");
        kind(FeeKind.JURISDICTION, "管辖权?.{0,4}(?:异议|提出)|异议.{0,4}管辖|换.{0,4}法院");
        kind(FeeKind.ENFORCEMENT, "(?<!简易)执行(?!异议之诉)|承认.{0,8}外国|外国.{0,10}(?:判决|裁决).{0,6}承认");
        kind(FeeKind.PRESERVATION, "保全|(?:冻结|查封|扣押)(?!了|过|的|着)(?!.{0,20}(?:诉讼费|受理费|立案费))");
        kind(FeeKind.ADMIN_COMPENSATION, "行政赔偿");
        kind(FeeKind.ADMIN_IP, "(?:商标|专利|海事|知识产权).{0,8}行政|行政.{0,10}(?:商标|专利|海事)|告.{0,6}(?:知识产权局|商标局|专利局)");
        kind(
                FeeKind.ADMIN,
                "不服.{0,6}处罚|行政(?:诉讼|案|官司|处罚|复议|机关|拘留|许可|强制)|民告官|(?:告|起诉).{0,6}(?:政府|公安局?|派出所|交警|城管|社保局|人社局"
                        + "|工商局?|市监局|市场监管|国土局?|规划局|自然资源|住建局?|税务局?|卫健委|教育局|街道办|环保局|村镇建设)");
        kind(FeeKind.SPECIAL, "宣告.{0,4}(?:失踪|死亡)|行为能力|选民资格|财产无主|司法确认|确认.{0,6}调解协议|特别程序");
        kind(FeeKind.PERSONALITY, "名誉|肖像|姓名权?|名称权|荣誉权|隐私|人格权|侮辱|诽谤|造谣|健康权|身体权|生命权");
        kind(FeeKind.IP, "抄袭|假冒|仿冒|知识产权|著作权|版权|专利|商标|盗版|商业秘密|植物新品种");
        kind(
                FeeKind.LABOR,
                "辞退|开除|解雇|劳动(?:官司|争议|仲裁|纠纷|关系|合同|报酬)|加班|经济补偿|工伤|违法辞退|(?:公司|单位|厂|老板|企业).{0,8}工资|工资.{0,8}(?:公司|单位|老板|企业)");
        kind(FeeKind.DIVORCE, "离婚(?!后)|离[掉个]婚|[跟和][他她]离(?!开)|想离(?!开|职)");
        kind(FeeKind.OTHER, "非财产|抚养权|抚养关系|探[望视]权?|收养|监护权|婚姻无效|撤销婚姻|亲子关系|排除妨害|相邻(?:关系|纠纷)");
    }

    private static final Map<Event, Pattern> EVENTS = new LinkedHashMap<>();

    static {
        event(Event.TO_ORDINARY, "(?:简易|小额|速裁).{0,6}[转变改].{0,4}普通|[转变改]为?成?普通程序");
        event(Event.SUMMARY, "简易|小额(?:诉讼|程序|案|速裁)|速裁");
        event(Event.MEDIATION, "调解(?!委|中心|室|员|书|组织|协议|不|没)|和解(?!不)");
        event(Event.WITHDRAWAL, "撤诉|撤回(?:起诉|上诉|诉讼|了)?|撤案|撤销起诉|不告了|不想告了|撤了");
        event(Event.COUNTERCLAIM, "反诉|反告|反过来(?:告|起诉)");
        event(Event.THIRD_PARTY, "独立请求权?|有独三|第三人.{0,8}(?:请求|参加|主张|起诉)");
        event(Event.DISMISSED, "驳回起诉|驳回了?我?的?起诉|不予受理|没有?受理|不受理");
        event(Event.REMANDED, "发回重审|发回");
        event(Event.TRANSFERRED, "移送.{0,4}(?:公安|检察|刑事)|涉嫌.{0,4}(?:刑事|犯罪|诈骗)|[转移](?:交|给)?公安");
        event(Event.SUSPENDED, "中止");
        event(Event.TERMINATED, "终结诉讼|诉讼终结");
        event(Event.CHANGED_CLAIM, "(?:增加|追加|变更|减少|降低|减|加|降|改|涨|变)(?:了|到|成|为|至)|(?:增加|追加|变更|减少).{0,4}请求");
    }

    private static final Pattern ORDINARY = Pattern.compile("普通程序|一般程序|判决结案");
    private static final Pattern APPEAL = Pattern.compile("上诉|二审|不服.{0,4}(?:一审|判决)|(?:一审|判决).{0,6}不服");
    private static final Pattern FIRST = Pattern.compile("一审|起诉");
    private static final Pattern RETRIAL = Pattern.compile("再审|申诉");
    /** 「起诉退还押金」 is a claim, not the fee that comes back. */
    private static final Pattern REFUND =
            Pattern.compile("(?<!起诉|要求|[要让叫]他|请求)退(?!还?.{0,2}(?:押金|定金|彩礼|货|房款|学费|租金|首付|保证金|三金|会费|本金|款))"
                    + "(?:.{0,3}多少|回|还|费|给|一半|诉讼|受理|我?几|钱|的|吗|不)|(?:返还?|拿回).{0,4}(?:诉讼费|受理费|多少)");

    private static final Pattern SUPPLEMENT = Pattern.compile("[补再](?:交|缴)|补多少|还[要得](?:交|缴|补)|要补");

    private static final Pattern ACCEPTANCE = Pattern.compile("诉讼费|受理费|立案费|起诉费|上诉费");
    private static final Pattern MONEYLESS = Pattern.compile(
            "不涉及(?:财产|金额|钱|标的)|没有?(?:具体|执行|争议|诉讼)?(?:的)?(?:金额|标的)|没有钱的事|不要(?:他|她|对方)?赔?钱|不要求?赔|没有?要求?赔|腾房|非财产|财产分割没有|没有?财产");

    private static final Pattern ACT_EXECUTED = Pattern.compile(
            "执行.{0,8}(?:探[望视]|腾|搬|拆|过户|赔礼|道歉|交[出还]|抚养权|拆除|排除妨害|恢复原状)|(?:探[望视]|腾房|过户|道歉|搬家|拆墙|交还|迁出).{0,14}执行|(?:行为|证据)保全|没写(?:钱|金额|数)");

    private FeeWords() {}

    private static void kind(FeeKind kind, String words) {
        KINDS.put(kind, Pattern.compile(words));
    }

    private static void event(Event event, String words) {
        EVENTS.put(event, Pattern.compile(words));
    }

    /** Null if nothing special was named: a case about money. */
    static @Nullable FeeKind kind(String text) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    static Set<Event> events(String text) {
        Set<Event> events = EnumSet.noneOf(Event.class);
        EVENTS.forEach((event, words) -> {
            if (words.matcher(text).find()) {
                events.add(event);
            }
        });
        if (events.contains(Event.TO_ORDINARY)) {
            events.remove(Event.SUMMARY);
        }
        return events;
    }

    /** 「那诉讼费呢」 after a question for an application fee. */
    static boolean acceptance(String text) {
        return ACCEPTANCE.matcher(text).find();
    }

    static boolean moneyless(String text) {
        return MONEYLESS.matcher(text).find() || ACT_EXECUTED.matcher(text).find();
    }

    static boolean ordinary(String text) {
        return ORDINARY.matcher(text).find();
    }

    static @Nullable Instance instance(String text) {
        if (RETRIAL.matcher(text).find()) {
            return Instance.RETRIAL;
        }
        if (APPEAL.matcher(text).find()) {
            return Instance.APPEAL;
        }
        return FIRST.matcher(text).find() ? Instance.FIRST : null;
    }

    static @Nullable Sought sought(String text) {
        if (REFUND.matcher(text).find()) {
            return Sought.REFUND;
        }
        return SUPPLEMENT.matcher(text).find() ? Sought.SUPPLEMENT : null;
    }
}
