package cn.hotline12368.qa.fee;

import cn.hotline12368.qa.Form;
import cn.hotline12368.qa.Source;
import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Task;
import cn.hotline12368.qa.Utterance;
import cn.hotline12368.qa.fee.FeeForm.Slot;
import cn.hotline12368.qa.number.Amount;
import cn.hotline12368.qa.number.Amounts;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers how much a court's fee is: 「十五万八」 after the question for the amount, 「不是，是十八万」 after the answer, 「那二审呢」
 * and 「要是调解呢」 as follow-ups that keep the amount.
 */
public final class FeeTask implements Task {

    private static final String SOURCE = "fee-calculator";
    private static final String TITLE = "诉讼费用计算";
    /** Longer sentences without a word for a fee tell something new. */
    private static final int FOLLOW_UP = 16;

    private static final Pattern OTHER_WISH = Pattern.compile(
            "[几多][天久长]|期限|时间|什么时候|哪|材料|谁|律师|地址|电话|流程|怎么(?!算|收|退)|我[要想](?:上诉|撤诉|反诉|离婚|调解)|手续|条件|能不能|可不可以|能赢|法官");
    private static final Pattern AGREED = Pattern.compile("(?:对的?|是的?|没错|就是)+[，。吧啊！]*");
    private static final Pattern ELLIPSIS = Pattern.compile("呢|那|要是|如果|假如|的话|若|换|改|不是|错");
    private static final Pattern UNKNOWN = Pattern.compile("不知道|不清楚|不晓得|不好说|说不准|没算过|没数|不确定|忘了");

    @Override
    public String id() {
        return FeeForm.TASK;
    }

    @Override
    public Optional<Step> begin(Utterance utterance) {
        return fresh(utterance.text()).map(FeeTask::step);
    }

    @Override
    public Optional<Step> next(Form form, Utterance utterance) {
        if (!(form instanceof FeeForm known)) {
            return Optional.empty();
        }
        String text = utterance.text();
        if (known.missing() != null && UNKNOWN.matcher(text).find()) {
            return Optional.of(rule(known));
        }
        if (known.missing() == null && AGREED.matcher(text).matches()) {
            return Optional.of(agreed(known));
        }
        Optional<FeeForm> anew = fresh(text).filter(FeeTask::complete);
        return anew.or(() -> answered(known, text))
                .or(() -> followed(known, text))
                .map(FeeTask::step);
    }

    private static Optional<FeeForm> fresh(String utterance) {
        String text = FeeTerms.corrected(utterance);
        if (!FeeTopic.asked(text)) {
            return Optional.empty();
        }
        FeeForm form = FeeForm.of(text);
        boolean askable = form.missing() == null || form.money() != FeeForm.Money.UNKNOWN || !Story.toldIn(text);
        return form.calculable() && askable ? Optional.of(form) : Optional.empty();
    }

    /** A question that needs nothing of what was said before. */
    private static boolean complete(FeeForm form) {
        return form.missing() == null
                && (form.claim().amount() != null || !form.charged().takesAmount());
    }

    /** The answer to 「一共是多少」, be it 「三万」 or a bare 「12000」. */
    private static Optional<FeeForm> answered(FeeForm known, String text) {
        if (known.missing() == null) {
            return Optional.empty();
        }
        FeeForm heard = known.heard(text);
        if (heard.claim().paid() != null && heard.missing() == null) {
            return Optional.of(heard);
        }
        Amount amount = Amounts.only(text);
        return amount == null || amount.vague()
                ? Optional.empty()
                : Optional.of(known.heard(text).withAmount(amount));
    }

    private static Optional<FeeForm> followed(FeeForm known, String text) {
        if (OTHER_WISH.matcher(text).find() && !FeeTopic.asked(text)) {
            return Optional.empty();
        }
        FeeForm changed = known.heard(text);
        boolean elliptic = text.length() <= FOLLOW_UP
                && (ELLIPSIS.matcher(text).find() || !changed.claim().equals(known.claim()));
        boolean about = elliptic || known.missing() != null || FeeTopic.asked(FeeTerms.corrected(text));
        return changed.equals(known) || !about
                ? Optional.empty()
                : Optional.of(changed.calculable() ? changed : changed.asFee());
    }

    /** The caller says yes to what was read back. */
    private static Step agreed(FeeForm form) {
        Source source = Source.computed(SOURCE, TITLE, Basis.of(form.question()));
        return Step.answer(form, FeePrompt.intent(form), FeePrompt.AGREED, FeePrompt.AGREED, source);
    }

    /** The caller does not know his amount; he gets the rule instead. */
    private static Step rule(FeeForm form) {
        FeeQuestion first = FeeQuestion.of(form.charged(), 1);
        Source source = Source.computed(SOURCE, TITLE, Basis.of(first));
        return Step.answer(form, FeePrompt.intent(form), FeePrompt.rule(form), FeePrompt.rule(form), source);
    }

    private static Step step(FeeForm form) {
        Slot missing = form.missing();
        if (missing != null) {
            return Step.ask(form, FeePrompt.intent(form), FeePrompt.ask(form, missing));
        }
        Calculation calculation = Fees.calculate(form.question());
        return Step.answer(
                form,
                FeePrompt.intent(form),
                FeeAnswer.spoken(form, calculation),
                FeeAnswer.full(form, calculation),
                Source.computed(SOURCE, TITLE, calculation.basis()));
    }
}
