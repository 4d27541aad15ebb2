package cn.hotline12368.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Articles as JSON, for PostgreSQL and for the file on disk. */
final class ArticleJson {

    /** What is empty is left out, so that a key added later does not change the hash of an article that lacks it. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private ArticleJson() {}

    static String write(Article article) {
        return MAPPER.writeValueAsString(article);
    }

    static Article read(String json, int version) {
        return MAPPER.readValue(json, Article.class).withVersion(version);
    }

    /** Equal for equal content, whatever the version. */
    static String hash(Article article) {
        return hash(write(article.withVersion(0)));
    }

    static String hash(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
