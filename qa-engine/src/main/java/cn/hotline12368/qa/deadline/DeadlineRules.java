package cn.hotline12368.qa.deadline;

import cn.hotline12368.qa.hint.Block;
import cn.hotline12368.qa.hint.Hints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All statutory periods, from {@code deadline/*.rules}; articles that state one are compared with these values. */
public final class DeadlineRules {

    private static final List<String> FILES = List.of("counting", "civil", "enforcement", "other");
    private static final Set<String> KEYS =
            Set.of("topic", "value", "law", "ask", "event", "act", "say", "then", "hit", "not");
    private static final Map<String, DeadlineRule> RULES = load();

    private DeadlineRules() {}

    /** 「15日」 for {@code appeal-judgment}; empty if there is no such rule or it has no length. */
    public static Optional<String> value(String ruleId) {
        return find(ruleId).map(DeadlineRule::length).map(Length::text);
    }

    /** Ids of all rules. */
    public static Set<String> ids() {
        return RULES.keySet();
    }

    static Optional<DeadlineRule> find(String ruleId) {
        return Optional.ofNullable(RULES.get(ruleId));
    }

    /**
     * The rule whose hints fit best; the earlier in the files wins a tie.
     *
     * @param open whether periods are the subject already, so that 「那管辖异议呢」 is enough
     */
    static Optional<DeadlineRule> asked(Question question, boolean open) {
        return question.otherwise()
                ? Optional.empty()
                : Hints.best(RULES.values(), DeadlineRule::hints, question.heard(), open || question.ofTime());
    }

    private static Map<String, DeadlineRule> load() {
        Map<String, DeadlineRule> rules = new LinkedHashMap<>();
        for (String file : FILES) {
            for (Block block : Block.of("/deadline/" + file + ".rules", KEYS)) {
                if (rules.put(block.id(), rule(block)) != null) {
                    throw new IllegalStateException("two rules are named " + block.id());
                }
            }
        }
        return rules;
    }

    private static DeadlineRule rule(Block block) {
        String value = block.text("value");
        return new DeadlineRule(
                block.id(),
                block.text("topic"),
                value.isEmpty() ? null : Length.parse(value),
                block.basis(),
                block.text("ask"),
                block.text("event"),
                block.text("act"),
                block.text("say"),
                block.turns(),
                Hints.of(block));
    }
}
