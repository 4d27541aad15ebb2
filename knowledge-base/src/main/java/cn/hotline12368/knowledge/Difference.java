package cn.hotline12368.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * How one field of two versions differs, line by line. An item of a list is a line.
 *
 * @param field key of {@link Article}
 */
public record Difference(String field, List<Line> lines) {

    /** Parts of one line as people read them; the database keeps no order. */
    private static final List<String> PARTS = List.of(
            "statute",
            "text",
            "what",
            "court",
            "article",
            "inForceSince",
            "value",
            "unit",
            "rule",
            "date",
            "from",
            "until");

    /** @param kind {@code same}, {@code removed} or {@code added} */
    public record Line(String kind, String text) {}

    /** The fields that differ, in the order of the newer version. */
    public static List<Difference> between(ArticleVersion older, ArticleVersion newer) {
        JsonNode before = Draft.of(older.content()).content();
        JsonNode after = Draft.of(newer.content()).content();
        Set<String> fields = new LinkedHashSet<>(after.propertyNames());
        fields.addAll(before.propertyNames());
        return fields.stream()
                .filter(field -> !before.path(field).equals(after.path(field)))
                .map(field -> new Difference(field, lines(texts(before.path(field)), texts(after.path(field)))))
                .toList();
    }

    private static List<String> texts(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Difference::text)
                    .toList();
        }
        return value.isMissingNode() ? List.of() : text(value).lines().toList();
    }

    private static String text(JsonNode value) {
        return value.isObject()
                ? value.properties().stream()
                        .sorted(Comparator.comparingInt(property -> PARTS.indexOf(property.getKey())))
                        .map(property -> text(property.getValue()))
                        .collect(Collectors.joining(" · "))
                : value.asString("");
    }

    /** By the longest common subsequence; an article has some dozens of lines, so the plain table will do. */
    private static List<Line> lines(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line("same", before.get(i++)));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line("removed", before.get(i++)));
            } else {
                lines.add(new Line("added", after.get(j++)));
            }
        }
        return lines;
    }

    /** Cell (i, j) is the length of the longest common subsequence of what follows line i and line j. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
