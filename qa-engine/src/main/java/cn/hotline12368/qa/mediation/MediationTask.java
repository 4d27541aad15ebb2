package cn.hotline12368.qa.mediation;

import cn.hotline12368.knowledge.LegalBasis;
import cn.hotline12368.qa.Act;
import cn.hotline12368.qa.Form;
import cn.hotline12368.qa.OrderKind;
import cn.hotline12368.qa.Route;
import cn.hotline12368.qa.Source;
import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Task;
import cn.hotline12368.qa.Utterance;
import cn.hotline12368.qa.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Registers who wants mediation before a suit. 民事诉讼法 article 125: disputes fit for it are mediated first unless a party
 * refuses; 人民调解法 article 4: people's mediation is free of charge. The caller's yes or no is the reply's intent in the call log.
 */
public final class MediationTask implements Task {

    static final String CONSENTED = "mediation_consented";
    static final String DECLINED = "mediation_declined";

    private static final String ID = "mediation";
    private static final Wording WISH = Wording.load("mediation_wish");
    private static final Wording YES = Wording.load("mediation_yes");
    private static final Wording NO = Wording.load("mediation_no");

    private static final String OFFER = "起诉前可以先调解，由双方自愿决定，人民调解不收费，谈不成或者不愿意，都不影响您起诉。您愿意登记诉前调解，由工作人员和您联系吗？请说“愿意”或者“不愿意”。";
    private static final String REGISTERED = "您自愿申请诉前调解，已经登记，编号是" + Act.ORDER_NO + "，请您记一下。工作人员会和您联系，您随时可以改变主意，直接起诉。";
    private static final String REFUSED = "好的，不登记调解，不影响您的权利。您可以直接到有管辖权的法院立案，也可以网上立案。";
    private static final Source SOURCE = Source.computed(
            "mediation:voluntary",
            "自愿诉前调解",
            List.of(
                    new LegalBasis("民事诉讼法", "第一百二十五条", LocalDate.of(2024, 1, 1)),
                    new LegalBasis("人民调解法", "第四条", LocalDate.of(2011, 1, 1))));

    /** @param open whether a yes or no is still awaited; what was decided is not decided again by a later 「好的」 */
    private record Offered(boolean open) implements Form {
        @Override
        public String task() {
            return ID;
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Step> begin(Utterance utterance) {
        return WISH.matches(utterance.heard())
                ? Optional.of(new Step(
                        new Offered(true),
                        "mediation_process",
                        Route.AUTO_ANSWER,
                        OFFER,
                        OFFER,
                        List.of(SOURCE),
                        new Act.AskDetail()))
                : Optional.empty();
    }

    @Override
    public Optional<Step> next(Form form, Utterance utterance) {
        if (!(form instanceof Offered(boolean open)) || !open) {
            return Optional.empty();
        }
        if (NO.matches(utterance.heard())) {
            return Optional.of(new Step(
                    new Offered(false),
                    DECLINED,
                    Route.AUTO_ANSWER,
                    REFUSED,
                    REFUSED,
                    List.of(SOURCE),
                    new Act.Answer()));
        }
        return YES.matches(utterance.heard()) ? Optional.of(registered()) : Optional.empty();
    }

    private static Step registered() {
        return new Step(
                new Offered(false),
                CONSENTED,
                Route.HUMAN,
                REGISTERED,
                REGISTERED.replace("，编号是" + Act.ORDER_NO + "，请您记一下", ""),
                List.of(SOURCE),
                new Act.MakeOrder(OrderKind.APPOINTMENT, "", 0));
    }
}
