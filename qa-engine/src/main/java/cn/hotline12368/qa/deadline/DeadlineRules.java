package cn.hotline12368.qa.deadline;

import cn.hotline12368.knowledge.LegalBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All statutory periods, from {@code deadline/*.rules}; articles that state one are compared with these values. */
public final class DeadlineRules {

    private static final List<String> FILES = List.of("counting", "civil", "enforcement", "other");
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

    /** The rule whose hints fit best; the earlier in the files wins a tie. */
    static Optional<DeadlineRule> asked(Question question) {
        if (question.otherwise()) {
            return Optional.empty();
        }
        DeadlineRule best = null;
        int most = 0;
        for (DeadlineRule rule : RULES.values()) {
            int score = rule.hints().score(question);
            if (score > most) {
                most = score;
                best = rule;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<String, DeadlineRule> load() {
        Map<String, DeadlineRule> rules = new LinkedHashMap<>();
        for (String file : FILES) {
            Draft draft = null;
            for (String line : Lines.of("/deadline/" + file + ".rules")) {
                if (line.startsWith("[")) {
                    add(rules, draft);
                    draft = new Draft(line.substring(1, line.indexOf(']')));
                } else if (draft != null) {
                    draft.read(line);
                }
            }
            add(rules, draft);
        }
        return rules;
    }

    private static void add(Map<String, DeadlineRule> rules, @Nullable Draft draft) {
        if (draft != null && rules.put(draft.id, draft.rule()) != null) {
            throw new IllegalStateException("two rules are named " + draft.id);
        }
    }

    /** A rule while its lines are read: a key, a blank, a value. */
    private static final class Draft {

        private final String id;
        private final Map<String, String> texts = new TreeMap<>();
        private final List<LegalBasis> basis = new ArrayList<>();
        private final Map<String, String> turns = new LinkedHashMap<>();
        private final List<Hints.Way> ways = new ArrayList<>();
        private final List<Hints.Word> unwanted = new ArrayList<>();

        Draft(String id) {
            this.id = id;
        }

        void read(String line) {
            String key = line.substring(0, line.indexOf(' '));
            String value = line.substring(line.indexOf(' ') + 1).strip();
            switch (key) {
                case "law" -> {
                    String[] cells = value.split(" ", -1);
                    basis.add(new LegalBasis(cells[0], cells[1], LocalDate.parse(cells[2])));
                }
                case "then" -> turns.put(value.split(" -> ", -1)[0], value.split(" -> ", -1)[1]);
                case "hit" -> ways.add(Hints.Way.parse(value));
                case "not" -> unwanted.add(Hints.Word.parse(value));
                case "topic", "value", "ask", "event", "act", "say" -> texts.put(key, value);
                default -> throw new IllegalStateException(id + " has an unknown key " + key);
            }
        }

        DeadlineRule rule() {
            String value = texts.get("value");
            return new DeadlineRule(
                    id,
                    text("topic"),
                    value == null ? null : Length.parse(value),
                    List.copyOf(basis),
                    text("ask"),
                    text("event"),
                    text("act"),
                    text("say"),
                    Collections.unmodifiableMap(turns),
                    new Hints(List.copyOf(ways), List.copyOf(unwanted)));
        }

        private String text(String key) {
            return texts.getOrDefault(key, "");
        }
    }
}
