package cn.hotline12368.qa.fee;

import cn.hotline12368.qa.fee.FeeQuestion.Event;
import cn.hotline12368.qa.fee.FeeQuestion.Instance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calculates fees by 诉讼费用交纳办法. Intermediate values are never rounded; the result is, to the fen. */
public final class Fees {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final int SCALE = 6;

    private Fees() {}

    /**
     * @throws IllegalArgumentException if the kind needs an amount and the question has none
     */
    public static Calculation calculate(FeeQuestion question) {
        return switch (question.sought()) {
            case FEE -> fee(question);
            case REFUND -> Refunds.refund(question);
            case SUPPLEMENT -> Refunds.supplement(question);
        };
    }

    private static Calculation fee(FeeQuestion question) {
        if (question.instance() == Instance.RETRIAL && question.kind().acceptance() && question.amount() == null) {
            return new Calculation(question, new Fee.None(), List.of("按审判监督程序审理的案件，一般不交纳案件受理费"), Basis.of(question));
        }
        List<String> steps = new ArrayList<>(steps(question));
        Fee due = due(question);
        if (question.halved()) {
            Fee whole = full(question);
            steps.add("减半：" + words(whole) + "÷2＝" + words(due));
        }
        return new Calculation(question, due, List.copyOf(steps), Basis.of(question));
    }

    /** What is to be paid, halved where it is. 民诉法解释第二百零六条: only once. */
    static Fee due(FeeQuestion question) {
        Fee full = full(question);
        return question.halved() ? half(full) : full;
    }

    static Fee half(Fee fee) {
        return fee.map(yuan -> yuan.divide(TWO, SCALE, RoundingMode.HALF_UP));
    }

    static Fee full(FeeQuestion question) {
        Fee low = full(question.kind(), question.amount());
        return question.high() == null
                ? low
                : Fee.of(low.low(), full(question.kind(), question.high()).high());
    }

    static Fee full(FeeKind kind, @Nullable BigDecimal amount) {
        return switch (kind) {
            case PROPERTY -> exact(Tariff.PROPERTY.of(needed(amount)));
            case DIVORCE -> more(FeeRules.fee("fee-divorce"), Tariff.DIVORCE, amount);
            case PERSONALITY -> more(FeeRules.fee("fee-personality"), Tariff.PERSONALITY, amount);
            case OTHER -> FeeRules.fee("fee-other");
            case IP -> amount == null ? FeeRules.fee("fee-ip") : exact(Tariff.PROPERTY.of(amount));
            case LABOR -> FeeRules.fee("fee-labor");
            case ADMIN -> FeeRules.fee("fee-admin");
            case ADMIN_IP -> FeeRules.fee("fee-admin-ip");
            case ADMIN_COMPENSATION, SPECIAL, RULING_APPEAL -> new Fee.None();
            case JURISDICTION -> FeeRules.fee("fee-jurisdiction-objection");
            default -> application(kind, amount);
        };
    }

    private static Fee application(FeeKind kind, @Nullable BigDecimal amount) {
        return switch (kind) {
            case ENFORCEMENT ->
                amount == null ? FeeRules.fee("fee-enforcement-none") : exact(Tariff.ENFORCEMENT.of(amount));
            case PRESERVATION ->
                exact(Tariff.PRESERVATION
                        .of(amount == null ? BigDecimal.ZERO : amount)
                        .min(FeeRules.yuan("fee-preservation-most")));
            case PAYMENT_ORDER -> exact(Tariff.PROPERTY.of(needed(amount)).divide(THREE, SCALE, RoundingMode.HALF_UP));
            case BANKRUPTCY ->
                half(exact(Tariff.PROPERTY.of(needed(amount))))
                        .map(yuan -> yuan.min(FeeRules.yuan("fee-bankruptcy-most")));
            case PUBLIC_NOTICE -> FeeRules.fee("fee-public-notice");
            case ARBITRATION -> FeeRules.fee("fee-revoke-arbitration");
            case MARITIME_FUND -> FeeRules.fee("fee-maritime-fund");
            case MARITIME_INJUNCTION -> FeeRules.fee("fee-maritime-injunction");
            case SHIP_LIEN -> FeeRules.fee("fee-ship-lien");
            case MARITIME_CLAIM -> FeeRules.fee("fee-maritime-claim");
            case GENERAL_AVERAGE -> FeeRules.fee("fee-general-average");
            default -> throw new IllegalArgumentException(kind + " is no application");
        };
    }

    private static List<String> steps(FeeQuestion question) {
        BigDecimal amount = question.amount();
        if (amount == null || question.high() != null) {
            return List.of(question.kind().title() + words(full(question)));
        }
        List<String> steps = new ArrayList<>(stepsOf(question.kind(), amount));
        steps.add("合计" + words(full(question)));
        return steps;
    }

    private static List<String> stepsOf(FeeKind kind, BigDecimal amount) {
        return switch (kind) {
            case PROPERTY, IP -> Tariff.PROPERTY.steps(amount);
            case DIVORCE -> added("离婚每件" + words(FeeRules.fee("fee-divorce")), Tariff.DIVORCE, amount);
            case PERSONALITY -> added("人格权案件每件" + words(FeeRules.fee("fee-personality")), Tariff.PERSONALITY, amount);
            case ENFORCEMENT -> Tariff.ENFORCEMENT.steps(amount);
            case PRESERVATION -> added("", Tariff.PRESERVATION, amount, "最多不超过5000元");
            case PAYMENT_ORDER -> added("", Tariff.PROPERTY, amount, "按财产案件标准的三分之一");
            case BANKRUPTCY -> added("", Tariff.PROPERTY, amount, "按财产案件标准减半，最高不超过30万元");
            default -> List.of();
        };
    }

    private static List<String> added(String first, Tariff tariff, BigDecimal amount, String... last) {
        List<String> steps = new ArrayList<>();
        if (!first.isEmpty()) {
            steps.add(first);
        }
        steps.addAll(tariff.steps(amount));
        steps.addAll(List.of(last));
        return steps;
    }

    private static Fee more(Fee base, Tariff tariff, @Nullable BigDecimal amount) {
        return amount == null ? base : base.map(yuan -> yuan.add(tariff.of(amount)));
    }

    private static Fee exact(BigDecimal yuan) {
        return Fee.of(yuan, yuan);
    }

    static String words(Fee fee) {
        return switch (fee.toFen()) {
            case Fee.Exact exact -> Yuan.plain(exact.yuan());
            case Fee.Between between -> Yuan.plain(between.low()) + "至" + Yuan.plain(between.high());
            case Fee.None none -> "0元";
        };
    }

    private static BigDecimal needed(@Nullable BigDecimal amount) {
        if (amount == null) {
            throw new IllegalArgumentException("an amount is needed");
        }
        return amount;
    }

    /** Whether an event is among those of the question. */
    static boolean has(FeeQuestion question, Event event) {
        return question.events().contains(event);
    }
}
