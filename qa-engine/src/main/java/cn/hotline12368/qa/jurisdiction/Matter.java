package cn.hotline12368.qa.jurisdiction;

import cn.hotline12368.knowledge.LegalBasis;
import cn.hotline12368.qa.hint.Block;
import cn.hotline12368.qa.hint.Hints;
import cn.hotline12368.qa.wording.Wording.Heard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of suit, or of suit with the fact that decides where it goes (离婚, 一方离开住所地超过一年).
 *
 * @param spoken which courts may take it; an answer by itself
 * @param question for the fact that decides, empty if none does
 * @param turns a fact, and the matter that it leads to
 */
record Matter(
        String id,
        String topic,
        List<LegalBasis> basis,
        String spoken,
        String question,
        Map<String, String> turns,
        Hints hints) {

    private static final Map<String, Matter> ALL = load();

    static Optional<Matter> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    static Set<String> ids() {
        return ALL.keySet();
    }

    /** @param open whether the utterance asks for a court */
    static Optional<Matter> asked(Heard heard, boolean open) {
        return Hints.best(ALL.values(), Matter::hints, heard, open);
    }

    /** The same suit with the fact that was named. */
    Optional<Matter> with(Heard heard) {
        return turns.entrySet().stream()
                .filter(turn -> Hints.Word.parse(turn.getKey()).score(heard) > 0)
                .findFirst()
                .flatMap(turn -> find(turn.getValue()));
    }

    private static Map<String, Matter> load() {
        Map<String, Matter> matters = new LinkedHashMap<>();
        Set<String> keys = Set.of("topic", "law", "say", "ask", "then", "hit", "not");
        for (Block block : Block.of("/jurisdiction/matters.rules", keys)) {
            matters.put(
                    block.id(),
                    new Matter(
                            block.id(),
                            block.text("topic"),
                            block.basis(),
                            block.text("say"),
                            block.text("ask"),
                            block.turns(),
                            Hints.of(block)));
        }
        return matters;
    }
}
