package cn.hotline12368.qa.fee;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The fixed numbers of 诉讼费用交纳办法 by the rule names that articles use in their facts; the calculator reads the same. */
public final class FeeRules {

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("fee-property-first", "50"),
            Map.entry("fee-divorce", "50-300"),
            Map.entry("fee-personality", "100-500"),
            Map.entry("fee-other", "50-100"),
            Map.entry("fee-ip", "500-1000"),
            Map.entry("fee-labor", "10"),
            Map.entry("fee-admin", "50"),
            Map.entry("fee-admin-ip", "100"),
            Map.entry("fee-jurisdiction-objection", "50-100"),
            Map.entry("fee-preservation-least", "30"),
            Map.entry("fee-preservation-most", "5000"),
            Map.entry("fee-enforcement-least", "50"),
            Map.entry("fee-enforcement-none", "50-500"),
            Map.entry("fee-revoke-arbitration", "400"),
            Map.entry("fee-public-notice", "100"),
            Map.entry("fee-bankruptcy-most", "300000"),
            Map.entry("fee-maritime-fund", "1000-10000"),
            Map.entry("fee-maritime-injunction", "1000-5000"),
            Map.entry("fee-ship-lien", "1000-5000"),
            Map.entry("fee-maritime-claim", "1000"),
            Map.entry("fee-general-average", "1000"));

    private FeeRules() {}

    /** 「50」 or 「50-300」, in yuan. */
    public static Optional<String> value(String ruleId) {
        return Optional.ofNullable(VALUES.get(ruleId));
    }

    public static Set<String> ids() {
        return VALUES.keySet();
    }

    static Fee fee(String ruleId) {
        String value = Objects.requireNonNull(VALUES.get(ruleId), ruleId);
        int dash = value.indexOf('-');
        BigDecimal low = new BigDecimal(dash < 0 ? value : value.substring(0, dash));
        return Fee.of(low, dash < 0 ? low : new BigDecimal(value.substring(dash + 1)));
    }

    static BigDecimal yuan(String ruleId) {
        return fee(ruleId).low();
    }
}
