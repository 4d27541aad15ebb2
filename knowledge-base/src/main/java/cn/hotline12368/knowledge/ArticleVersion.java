package cn.hotline12368.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One version of an article.
 *
 * @param origin {@code seed} or {@code console}
 * @param edit grows with each change; who changes the version says which one he saw
 * @param basedOn the version whose content it began with
 * @param content keys of {@link Article}; a draft may lack some
 */
public record ArticleVersion(
        String articleId,
        int version,
        VersionState state,
        String origin,
        int edit,
        @Nullable Integer basedOn,
        Instant createdAt,
        JsonNode content) {}
