package cn.hotline12368.qa.fee;

import cn.hotline12368.qa.number.Amount;
import cn.hotline12368.qa.number.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An amount with the words around it, which tell its part in the story.
 *
 * @param before from the amount before it up to here
 * @param after up to the next amount
 */
record Mention(Amount amount, String before, String after) {

    private static final int REACH = 14;
    private static final Pattern WITHDRAWN = Pattern.compile("不是$|不对|错了|不是");

    /** Corrected ones (「不是十五万，是十八万」) are left out. */
    static List<Mention> in(String text) {
        List<Amount> amounts = Amounts.in(text);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            int from = i == 0 ? 0 : amounts.get(i - 1).to();
            int to = i + 1 < amounts.size() ? amounts.get(i + 1).from() : text.length();
            Amount amount = amounts.get(i);
            Mention mention = new Mention(
                    amount,
                    text.substring(Math.max(from, amount.from() - REACH), amount.from()),
                    text.substring(amount.to(), Math.min(to, amount.to() + REACH)));
            if (i + 1 == amounts.size() || !mention.withdrawn()) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private boolean withdrawn() {
        return before.endsWith("不是") || (WITHDRAWN.matcher(after).find() && !after.contains("是不是"));
    }

    boolean preceded(Pattern words) {
        return words.matcher(before).find();
    }

    boolean followed(Pattern words) {
        return words.matcher(after).lookingAt();
    }

    BigDecimal yuan() {
        return amount.low();
    }
}
