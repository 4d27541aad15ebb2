package cn.hotline12368.qa.guard;

import cn.hotline12368.qa.Step;
import cn.hotline12368.qa.Task;
import cn.hotline12368.qa.Utterance;
import cn.hotline12368.qa.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Guardrails as a task that only begins: what follows a guarded utterance is understood anew. */
public final class Guards implements Task {

    private static final Map<Guardrail, Wording> WORDINGS = Wording.each(Guardrail.class, "");

    private final Set<Guardrail> rails;

    private Guards(Set<Guardrail> rails) {
        this.rails = rails;
    }

    /** Before anything else. */
    public static Guards ofPersons() {
        return new Guards(EnumSet.complementOf(EnumSet.of(Guardrail.MERITS)));
    }

    /** After the calculators: 「能赢吗，诉讼费多少」 asks for a fee too, and only that is answered. */
    public static Guards ofMerits() {
        return new Guards(EnumSet.of(Guardrail.MERITS));
    }

    @Override
    public String id() {
        return "guard";
    }

    @Override
    public Optional<Step> begin(Utterance utterance) {
        return rails.stream()
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
                guardrail.written(),
                List.of(),
                guardrail.act());
    }
}
