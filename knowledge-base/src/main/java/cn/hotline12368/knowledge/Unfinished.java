package cn.hotline12368.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads as much of a draft as there is, so that it can be tried out before it is complete. */
record Unfinished(JsonNode seed) {

    /** An article without a topic could not be found; until it has one, it is one of its own. */
    Article article() {
        return new Article(
                text("id"),
                0,
                seed.has("topic") ? text("topic") : text("id"),
                text("title"),
                texts("asks"),
                text("spoken"),
                text("full"),
                texts("steps"),
                texts("materials"),
                optional("fee"),
                optional("time-limit"),
                text("online"),
                text("offline"),
                List.of(),
                SeedReader.verificationIn(seed),
                texts("keywords"),
                optional("cause"),
                List.of(),
                null,
                texts("courts"),
                List.of());
    }

    private String text(String key) {
        return seed.path(key).asString("");
    }

    private @Nullable String optional(String key) {
        return seed.has(key) ? text(key) : null;
    }

    private List<String> texts(String key) {
        return seed.path(key)
                .valueStream()
                .map(item -> item.asString(""))
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
