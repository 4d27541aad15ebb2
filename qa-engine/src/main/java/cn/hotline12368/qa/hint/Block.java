package cn.hotline12368.qa.hint;

import cn.hotline12368.knowledge.LegalBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One rule of a file: {@code [id]}, then lines of a key, a blank and a value. {@code law} is statute, article and date in force;
 * {@code then} is a word of a follow-up and the id that it leads to; {@code hit} and {@code not} are {@link Hints}.
 */
public record Block(String id, Map<String, List<String>> values) {

    /** In the order of the file. A key that is not among these breaks the start, so that no typing error goes unseen. */
    public static List<Block> of(String file, Set<String> keys) {
        List<Block> blocks = new ArrayList<>();
        for (String line : Lines.of(file)) {
            if (line.startsWith("[")) {
                blocks.add(new Block(line.substring(1, line.indexOf(']')), new LinkedHashMap<>()));
                continue;
            }
            String key = line.substring(0, line.indexOf(' '));
            if (!keys.contains(key)) {
                throw new IllegalStateException(file + " has an unknown key " + key);
            }
            blocks.getLast()
                    .values
                    .computeIfAbsent(key, any -> new ArrayList<>())
                    .add(line.substring(key.length()).strip());
        }
        return blocks;
    }

    /** Empty if the key was not given. */
    public String text(String key) {
        List<String> given = all(key);
        return given.isEmpty() ? "" : given.getFirst();
    }

    public List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    public List<LegalBasis> basis() {
        return all("law").stream()
                .map(line -> line.split(" ", -1))
                .map(cells -> new LegalBasis(cells[0], cells[1], LocalDate.parse(cells[2])))
                .toList();
    }

    /** Words of a follow-up with the id that each leads to, the first match counts. */
    public Map<String, String> turns() {
        Map<String, String> turns = new LinkedHashMap<>();
        for (String line : all("then")) {
            String[] cells = line.split(" -> ", -1);
            turns.put(cells[0], cells[1]);
        }
        return Collections.unmodifiableMap(turns);
    }
}
