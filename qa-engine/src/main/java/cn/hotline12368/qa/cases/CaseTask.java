package cn.hotline12368.qa.cases;

import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Form;
import cn.hotline12368.qa.OrderKind;
import cn.hotline12368.qa.Route;
import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Task;
import cn.hotline12368.qa.Utterance;
import cn.hotline12368.qa.cases.CaseForm.Stage;
import cn.hotline12368.qa.number.CaseNumber;
import cn.hotline12368.qa.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The state of a case of one's own: asks for the case number, reads it back, and leaves the secret to the keys or the form.
 * It never learns anything of the case.
 */
public final class CaseTask implements Task {

    public static final String ID = "case_status";

    private static final int MOST_ASKED = 2;

    private final Wording asked = Wording.load(ID);
    private final Wording retry = Wording.load("case_retry");
    private final Wording noNumber = Wording.load("case_no_number");
    private final SaidNumber numbers;

    /** @param ownCourt the court's part of its case numbers, which callers leave out: 示0101 */
    public CaseTask(String ownCourt) {
        this.numbers = new SaidNumber(ownCourt);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Step> begin(Utterance utterance) {
        String text = utterance.text();
        Optional<CaseNumber> number = numbers.in(text);
        boolean meant = asked.matches(utterance.heard()) || (number.isPresent() && SaidNumber.alone(text));
        boolean secret = SpokenSecret.in(text);
        if (!meant && !secret) {
            return Optional.empty();
        }
        if (utterance.channel() != Channel.HOTLINE) {
            return Optional.of(inWriting(secret));
        }
        CaseForm form = CaseForm.start();
        return Optional.of(
                secret
                        ? byKeysOnly(form)
                        : number.map(found -> heard(form, found)).orElseGet(() -> ask(form)));
    }

    @Override
    public Optional<Step> next(Form open, Utterance utterance) {
        if (!(open instanceof CaseForm form)) {
            return Optional.empty();
        }
        if (utterance.channel() != Channel.HOTLINE) {
            return retry.matches(utterance.heard()) ? Optional.of(inWriting(false)) : Optional.empty();
        }
        if (SpokenSecret.in(utterance.text())) {
            return Optional.of(byKeysOnly(form));
        }
        return switch (form.stage()) {
            case ASKING -> asking(form, utterance);
            case CONFIRMING -> confirming(form, utterance);
            case ENTERING -> entering(form, utterance);
        };
    }

    private Optional<Step> asking(CaseForm form, Utterance utterance) {
        Optional<CaseNumber> more = numbers.completing(form.number(), utterance.text());
        if (more.isPresent()) {
            return more.map(number -> heard(form, number));
        }
        if (noNumber.matches(utterance.heard())) {
            return Optional.of(step(form, CaseSentences.NO_NUMBER, new Act.Answer()));
        }
        return SaidNumber.attempted(utterance.text()) ? Optional.of(askAgain(form)) : Optional.empty();
    }

    private Optional<Step> confirming(CaseForm form, Utterance utterance) {
        return switch (Confirmation.of(utterance.text())) {
            case YES -> Optional.of(enter(form));
            case NO, NEITHER -> {
                Optional<CaseNumber> corrected = numbers.correcting(form.number(), utterance.text());
                if (corrected.isPresent()) {
                    yield corrected.map(number -> heard(form, number));
                }
                yield Confirmation.of(utterance.text()) == Confirmation.NO
                        ? Optional.of(askAgain(form.at(Stage.ASKING, CaseForm.NOTHING)))
                        : Optional.empty();
            }
        };
    }

    private Optional<Step> entering(CaseForm form, Utterance utterance) {
        Optional<CaseNumber> other = numbers.in(utterance.text());
        if (other.isPresent()) {
            return other.map(number -> heard(form, number));
        }
        return retry.matches(utterance.heard()) || asked.matches(utterance.heard())
                ? Optional.of(enter(form))
                : Optional.empty();
    }

    private static Step heard(CaseForm form, CaseNumber number) {
        return number.complete()
                ? step(form.at(Stage.CONFIRMING, number), CaseSentences.confirm(number), new Act.AskDetail())
                : step(form.at(Stage.ASKING, number), CaseSentences.missing(number.missing()), new Act.AskDetail());
    }

    private static Step ask(CaseForm form) {
        return step(form, CaseSentences.ASK, new Act.AskDetail());
    }

    private static Step askAgain(CaseForm form) {
        if (form.asked() >= MOST_ASKED) {
            return step(form, CaseSentences.GIVE_UP, new Act.MakeOrder(OrderKind.CASE_QUERY, "", 0));
        }
        return step(form.askedAgain(), CaseSentences.missing(form.number().missing()), new Act.AskDetail());
    }

    private static Step enter(CaseForm form) {
        return step(
                form.at(Stage.ENTERING, form.number()),
                CaseSentences.ENTER,
                new Act.EnterCode(form.number().text()));
    }

    private static Step byKeysOnly(CaseForm form) {
        return form.stage() == Stage.ENTERING
                ? step(
                        form,
                        CaseSentences.BY_KEYS_ONLY + CaseSentences.ENTER,
                        new Act.EnterCode(form.number().text()))
                : step(
                        form,
                        CaseSentences.BY_KEYS_ONLY
                                + (form.stage() == Stage.CONFIRMING
                                        ? CaseSentences.confirm(form.number())
                                        : "查询案件请先说出案号。"),
                        new Act.AskDetail());
    }

    private static Step inWriting(boolean secret) {
        return step(CaseForm.start(), secret ? CaseSentences.BY_FORM_ONLY : CaseSentences.IN_WRITING, new Act.Answer());
    }

    private static Step step(CaseForm form, String sentence, Act act) {
        return new Step(form, ID, Route.CASE_LOOKUP, sentence, sentence, List.of(), act);
    }
}
