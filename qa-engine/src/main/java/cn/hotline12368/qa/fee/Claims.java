package cn.hotline12368.qa.fee;

import cn.hotline12368.qa.fee.FeeQuestion.Event;
import cn.hotline12368.qa.fee.FeeQuestion.Instance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of several amounts the fee is counted from: what is claimed, less what was paid back; on appeal the part in dispute;
 * what is executed, preserved or counterclaimed.
 */
final class Claims {

    private static final Pattern FEE_PAID_BEFORE =
            Pattern.compile("(?:交|缴)(?:了|过|的)(?:是)?(?:诉讼费|受理费|立案费)?$|(?:预|已经?)[交缴](?:诉讼费|受理费)?$");
    private static final Pattern FEE_AFTER = Pattern.compile("的?(?:诉讼费|受理费|立案费|上诉费)(?!.{0,4}多少)");
    private static final Pattern RATE_BEFORE = Pattern.compile("每个?[月年天]|一个月|月供|月租|月薪");
    private static final Pattern RATE_AFTER = Pattern.compile("(?:一|每|/)个?[月年天]|的?月息|的?利率");
    /** 「收几百」, 「一共几千」 ask. */
    private static final Pattern HOW_MANY = Pattern.compile("(?:[交收花缴付退掏要补费是]|一共|大概|总共|得)$");

    private static final Pattern REST = Pattern.compile("(?:还剩|剩下?|还欠|还差|尚欠|余款|剩余|下欠|没还的?)(?:我|的|了|有|是)*$");
    private static final Pattern REPAID =
            Pattern.compile("(?:还|付|给|支付|归还|转|退)(?:了|过|掉了|给我了|我了)(?:我|他|她|对方|回来)?$|已经?(?:还|付|给|支付|归还)了?$");
    private static final Pattern TOTAL = Pattern.compile("一共|总共|合计|共计|加起来|总额|总计|加一块");
    private static final Pattern INCLUDED = Pattern.compile("其中|包括|包含|含|里面|里头");
    private static final Pattern PART = Pattern.compile(
            "本金|利息|罚息|违约金|滞纳金|精神|误工费?|医[药疗]费|护理费?|营养费|货款|租金|押金|房租|律师费|交通费|伤残|死亡|丧葬|加上|外加|再加|另外|还有|和$|定金|车损");
    private static final Pattern ASSET = Pattern.compile("房|车|存款|股[票权份]|现金|理财|基金|存折|店|公积金");
    private static final Pattern NO_ASSET = Pattern.compile("抚养费|彩礼|精神|赔偿|家暴");
    private static final Pattern CLAIMED = Pattern.compile("标的|请求|要求|索赔|主张|[要让叫]他|[要让]她|要对方|让对方|起诉$|起诉要$|诉求|要回");
    private static final Pattern OWED = Pattern.compile("欠|借|差|赔|货款|工程款|没[还给付]");
    private static final Pattern DISPUTED_AFTER = Pattern.compile(".{0,4}(?:不服|有异议|不认|不同意|有意见|有争议|提起?上诉|上诉)");
    private static final Pattern DISPUTED_BEFORE = Pattern.compile(
            "(?:不服|异议|不认|上诉)(?:的|请求|标的|金额|部分|数额|额|是|要求|有|只|就|要|为|改判|争)*.{0,2}$|(?:只|就|仅)(?:对|针对|就|争)$|其中的?$");
    private static final Pattern ACCEPTED = Pattern.compile("(?:只|才|仅|就)(?:判|支持|认|该|应|愿|同意|给|赔|承认)|应该|认可|承认|同意|愿意|最多");
    private static final Pattern WHOLLY = Pattern.compile("全部|全都|整个|都不服|全不服|一分.{0,4}不");
    private static final Pattern TO = Pattern.compile("(?:到|成|为|至)了?$");
    private static final Pattern LESS = Pattern.compile("减|降|放弃|撤回?|少");

    private final String text;
    private final List<Mention> mentions;

    private Claims(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    static Claim in(String text, @Nullable FeeKind kind, Instance instance, Set<Event> events) {
        List<Mention> mentions = new ArrayList<>(Mention.in(text));
        Optional<Mention> paid = mentions.stream()
                .filter(mention -> mention.preceded(FEE_PAID_BEFORE) || mention.followed(FEE_AFTER))
                .filter(mention -> mention.preceded(FEE_PAID_BEFORE))
                .findFirst();
        paid.ifPresent(mentions::remove);
        mentions.removeIf(mention -> mention.amount().vague() && mention.preceded(HOW_MANY));
        if (mentions.size() > 1) {
            mentions.removeIf(mention -> mention.preceded(RATE_BEFORE) || mention.followed(RATE_AFTER));
        }
        Claim claim = new Claims(text, mentions).chosen(kind, instance, events);
        return claim.withPaid(paid.map(Mention::yuan).orElse(null));
    }

    private Claim chosen(@Nullable FeeKind kind, Instance instance, Set<Event> events) {
        if (mentions.isEmpty()) {
            return Claim.NONE;
        }
        if (mentions.size() == 1) {
            return single(mentions.getFirst(), events);
        }
        if (events.contains(Event.CHANGED_CLAIM)) {
            return changed();
        }
        if (instance == Instance.APPEAL || instance == Instance.RETRIAL) {
            return appealed();
        }
        return rest().or(this::afterRepayment)
                .or(() -> named(key(kind, events)))
                .or(() -> total(kind))
                .orElseGet(this::likeliest);
    }

    private Claim single(Mention only, Set<Event> events) {
        if (only.amount().isRange()
                && events.contains(Event.CHANGED_CLAIM)
                && only.before().endsWith("从")) {
            return Claim.of(only.yuan()).changedTo(only.amount().high());
        }
        return Rate.total(text, only).map(Claim::of).orElseGet(() -> Claim.of(only));
    }

    private Claim changed() {
        Mention first = mentions.getFirst();
        Mention second = mentions.get(1);
        if (second.preceded(TO)) {
            return Claim.of(first.yuan()).changedTo(second.yuan());
        }
        BigDecimal after = second.preceded(LESS)
                ? first.yuan().subtract(second.yuan())
                : first.yuan().add(second.yuan());
        return after.signum() > 0 ? Claim.of(first.yuan()).changedTo(after) : Claim.of(first);
    }

    private Claim appealed() {
        Mention last = mentions.getLast();
        if (WHOLLY.matcher(text).find()) {
            return Claim.of(last);
        }
        Mention first = mentions.getFirst();
        if (last.preceded(ACCEPTED) && first.yuan().compareTo(last.yuan()) > 0) {
            return Claim.of(first.yuan().subtract(last.yuan()));
        }
        return mentions.stream()
                .filter(mention -> mention.preceded(DISPUTED_BEFORE))
                .findFirst()
                .or(() -> mentions.stream()
                        .filter(mention -> mention.followed(DISPUTED_AFTER))
                        .findFirst())
                .map(Claim::of)
                .orElseGet(() -> Claim.of(last));
    }

    private Optional<Claim> rest() {
        return mentions.stream()
                .filter(mention -> mention.preceded(REST))
                .findFirst()
                .map(Claim::of);
    }

    private Optional<Claim> afterRepayment() {
        BigDecimal whole = mentions.getFirst().yuan();
        BigDecimal repaid = mentions.stream()
                .skip(1)
                .filter(mention -> mention.preceded(REPAID))
                .map(Mention::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return repaid.signum() > 0 && repaid.compareTo(whole) < 0
                ? Optional.of(Claim.of(whole.subtract(repaid)))
                : Optional.empty();
    }

    private static @Nullable Pattern key(@Nullable FeeKind kind, Set<Event> events) {
        if (events.contains(Event.COUNTERCLAIM)) {
            return Pattern.compile("反诉|反告|反过来");
        }
        return kind == FeeKind.ENFORCEMENT
                ? Pattern.compile("执行")
                : kind == FeeKind.PRESERVATION ? Pattern.compile("保全|冻结|查封|扣押") : null;
    }

    private Optional<Claim> named(@Nullable Pattern key) {
        return key == null
                ? Optional.empty()
                : mentions.stream()
                        .filter(mention -> mention.preceded(key))
                        .findFirst()
                        .map(Claim::of);
    }

    private Optional<Claim> total(@Nullable FeeKind kind) {
        Optional<Mention> total =
                mentions.stream().filter(mention -> mention.preceded(TOTAL)).findFirst();
        if (total.isPresent() || INCLUDED.matcher(text).find()) {
            return total.or(() -> Optional.of(mentions.getFirst())).map(Claim::of);
        }
        List<Mention> parts = kind == FeeKind.DIVORCE
                ? mentions.stream()
                        .filter(mention -> !mention.preceded(NO_ASSET))
                        .toList()
                : mentions;
        Pattern label = kind == FeeKind.DIVORCE ? ASSET : PART;
        boolean added = parts.stream().skip(1).allMatch(mention -> mention.preceded(label))
                || parts.stream()
                        .allMatch(mention -> label.matcher(mention.after()).lookingAt());
        return added && !parts.isEmpty()
                ? Optional.of(Claim.of(parts.stream().map(Mention::yuan).reduce(BigDecimal.ZERO, BigDecimal::add)))
                : Optional.empty();
    }

    private Claim likeliest() {
        return mentions.stream()
                .filter(mention -> mention.preceded(CLAIMED))
                .findFirst()
                .or(() -> mentions.stream()
                        .filter(mention -> mention.preceded(OWED))
                        .findFirst())
                .map(Claim::of)
                .orElseGet(() -> Claim.of(mentions.getLast()));
    }
}
