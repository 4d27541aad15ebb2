package cn.hotline12368.knowledge;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The two spellings of one article: a file of seeds says {@code legal-basis} and {@code verified: no}, what the console keeps
 * says {@code legalBasis} and leaves {@code verification} out.
 */
final class SeedFormat {

    private static final Map<String, String> SEED_KEYS = Map.of(
            "timeLimit", "time-limit",
            "legalBasis", "legal-basis",
            "inForceSince", "in-force-since",
            "verification", "verified");
    private static final Map<String, String> KEYS =
            SEED_KEYS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SeedFormat() {}

    static ObjectNode seed(JsonNode content) {
        ObjectNode seed = object(content, SEED_KEYS);
        seed.remove("version");
        if (!seed.has("verified")) {
            seed.put("verified", "no");
        }
        seed.path("facts").forEach(fact -> move(fact, !fact.has("unit"), "value", "court"));
        return seed;
    }

    static ObjectNode content(JsonNode seed) {
        ObjectNode content = object(seed, KEYS);
        if (!content.path("verification").isObject()) {
            content.remove("verification");
        }
        content.path("facts").forEach(fact -> move(fact, true, "court", "value"));
        return content;
    }

    /** A field of a seed as the console calls it. */
    static String field(String seedField) {
        String field = seedField;
        for (Map.Entry<String, String> key : KEYS.entrySet()) {
            field = field.replace(key.getKey(), key.getValue());
        }
        return field;
    }

    /** The court that is competent stands where an amount has its value. */
    private static void move(JsonNode fact, boolean applies, String from, String to) {
        if (applies && fact instanceof ObjectNode object && object.has(from)) {
            object.set(to, object.remove(from));
        }
    }

    private static ObjectNode object(JsonNode node, Map<String, String> names) {
        ObjectNode renamed = NODES.objectNode();
        node.properties().forEach(property -> {
            JsonNode value = filled(property.getValue(), names);
            if (value != null) {
                renamed.set(names.getOrDefault(property.getKey(), property.getKey()), value);
            }
        });
        return renamed;
    }

    /** What is empty is as good as missing. */
    private static @Nullable JsonNode filled(JsonNode value, Map<String, String> names) {
        if (value.isObject()) {
            ObjectNode object = object(value, names);
            return object.isEmpty() ? null : object;
        }
        if (value.isArray()) {
            ArrayNode list = NODES.arrayNode();
            value.forEach(item -> {
                JsonNode kept = filled(item, names);
                if (kept != null) {
                    list.add(kept);
                }
            });
            return list.isEmpty() ? null : list;
        }
        return value.isNull() || value.asString("").isBlank() ? null : text(value);
    }

    /** PostgreSQL's text holds no U+0000; nothing that can be read or spoken is such a sign, but for line breaks. */
    private static JsonNode text(JsonNode value) {
        return NODES.stringNode(value.asString()
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip());
    }
}
