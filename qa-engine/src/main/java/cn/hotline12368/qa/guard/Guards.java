package cn.hotline12368.qa.guard;

import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Task;
import cn.hotline12368.qa.Utterance;
import cn.hotline12368.qa.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All guardrails as one task that only begins: what follows a guarded utterance is understood anew. */
public final class Guards implements Task {

    private static final Map<Guardrail, Wording> WORDINGS = Wording.each(Guardrail.class, "");

    @Override
    public String id() {
        return "guard";
    }

    @Override
    public Optional<Step> begin(Utterance utterance) {
        return Arrays.stream(Guardrail.values())
                .filter(guardrail ->
                        Objects.requireNonNull(WORDINGS.get(guardrail)).matches(utterance.heard()))
                .findFirst()
                .map(Guards::step);
    }

    private static Step step(Guardrail guardrail) {
        return new Step(
                null,
                guardrail.id(),
                guardrail.route(),
                guardrail.reply(),
                guardrail.unnumbered(),
                List.of(),
                guardrail.act());
    }
}
