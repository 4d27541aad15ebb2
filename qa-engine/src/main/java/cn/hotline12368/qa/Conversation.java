package cn.hotline12368.qa;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers of one caller, immutable: each reply carries the next state.
 *
 * @param misses utterances in a row that led to nothing, silence included
 * @param last what was said last, for 「再说一遍」
 * @param needs needs that have an order; the position counts from 1 as {@code needNo}
 */
public record Conversation(
        String court, int turns, int misses, @Nullable Said last, List<Need> needs) {

    /** A reply as it was given. */
    public record Said(Route route, String intent, String answer, String spoken, List<Source> sources, Act act) {}

    /**
     * What an order was made for.
     *
     * @param caseNumber empty if the caller named none
     */
    public record Need(OrderKind kind, String caseNumber) {

        /** Who first complains and then adds the case number still has one need. */
        boolean same(Need other) {
            return kind == other.kind
                    && (caseNumber.isEmpty() || other.caseNumber.isEmpty() || caseNumber.equals(other.caseNumber));
        }
    }

    public static Conversation start(String court) {
        return new Conversation(court, 0, 0, null, List.of());
    }

    /** The number of this need if it has an order already, else 0. */
    int numberOf(Need need) {
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i).same(need)) {
                return i + 1;
            }
        }
        return 0;
    }

    Conversation with(Need need) {
        List<Need> more = new ArrayList<>(needs);
        more.add(need);
        return new Conversation(court, turns, misses, last, List.copyOf(more));
    }

    Conversation understood(Said said) {
        return new Conversation(court, turns + 1, 0, said, needs);
    }

    Conversation missed() {
        return new Conversation(court, turns + 1, misses + 1, last, needs);
    }
}
