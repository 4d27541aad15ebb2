package cn.hotline12368.qa.jurisdiction;

import cn.hotline12368.qa.Form;
import cn.hotline12368.qa.Source;
import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Task;
import cn.hotline12368.qa.Utterance;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which kind of court may take a suit; asks for the matter and for the fact that decides, and no more. */
public final class JurisdictionTask implements Task {

    static final String ID = "jurisdiction";

    private static final int MOST_QUESTIONS = 2;
    private static final int SHORT = 24;
    private static final String PROVISO = "。具体由受理的法院审查决定。";

    private static final Pattern WHERE = Pattern.compile("(哪个|哪家|哪里的?|哪儿的?|什么|啥|哪级|哪一个|哪些)(地方的?)?法院"
            + "|(去|到|在|上|往)(哪里?|哪儿|哪边|啥地方|什么地方|哪块|哪个地方).{0,4}(起诉|告|立案|打官司|离婚|诉讼|提起)"
            + "|(起诉|告|立案|打官司|离婚|诉讼).{0,6}(去|到|在|归)(哪|啥地方|什么地方)|归(哪|谁).{0,4}管|哪.{0,4}法院.{0,4}管"
            + "|(能|可以|可否)(不能|不可以)?(去|到|在|向).{0,4}(这|本地|当地|老家|户籍|住|外地|国内|那边|那儿|所在地|履行地|娘家).{0,6}(起诉|告|立案|打官司|离婚)"
            + "|(起诉|告|离婚|打官司).{0,6}(回老家|户籍地|户口地|居住地)");

    /** Asks for something that only sounds like it. */
    private static final Pattern OTHER =
            Pattern.compile("异议|上诉|不服|执行|保全|再审|材料|诉讼费|多少钱|电话|地址|怎么走|上班|查询|进度|仲裁|调解书|网上立案|网上起诉|支付令|带什么|户口本|结婚证");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean yields() {
        return true;
    }

    @Override
    public Optional<Step> begin(Utterance utterance) {
        String text = utterance.heard().text();
        if (!WHERE.matcher(text).find() || OTHER.matcher(text).find()) {
            return Optional.empty();
        }
        return Matter.asked(utterance.heard(), true)
                .map(matter -> step(matter.with(utterance.heard()).orElse(matter), 0));
    }

    @Override
    public Optional<Step> next(Form form, Utterance utterance) {
        if (!(form instanceof JurisdictionForm known)
                || OTHER.matcher(utterance.heard().text()).find()) {
            return Optional.empty();
        }
        Matter matter = Matter.find(known.matter()).orElseThrow();
        boolean answering = known.asks() > 0 && !matter.question().isEmpty();
        boolean follows = utterance.heard().text().length() <= SHORT
                && (answering || utterance.heard().text().matches("(那|要是|如果|假如|换成|不是|是).*|.*呢"));
        if (!follows) {
            return Optional.empty();
        }
        return matter.with(utterance.heard())
                .or(() -> Matter.asked(utterance.heard(), true)
                        .filter(other -> !other.id().equals(matter.id())))
                .map(next -> step(next.with(utterance.heard()).orElse(next), known.asks()));
    }

    private static Step step(Matter matter, int asks) {
        if (!matter.question().isEmpty() && asks < MOST_QUESTIONS) {
            return Step.ask(
                    new JurisdictionForm(matter.id(), asks + 1),
                    matter.topic(),
                    matter.spoken() + "。" + matter.question());
        }
        Source source = Source.computed(ID + ":" + matter.id(), "管辖法院", matter.basis());
        String spoken = matter.spoken() + PROVISO;
        String full = spoken + "\n法律依据：" + String.join("、", source.legalBasis());
        return Step.answer(new JurisdictionForm(matter.id(), asks), matter.topic(), spoken, full, source);
    }
}
