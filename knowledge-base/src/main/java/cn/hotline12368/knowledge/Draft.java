package cn.hotline12368.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What an article is to say, perhaps unfinished, in the keys of {@link Article}. Empty values are left out.
 *
 * <p>Example: {@code Draft.of(json).flaws()} names {@code legalBasis} while no rule is cited.
 */
public final class Draft {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final ObjectNode seed;

    private Draft(ObjectNode seed) {
        this.seed = seed;
    }

    /** @param content anything; what is no object is an empty draft */
    public static Draft of(JsonNode content) {
        return new Draft(SeedFormat.seed(content));
    }

    public static Draft of(Article article) {
        return of(ArticleJson.MAPPER.valueToTree(article));
    }

    /** Several articles in one text, each as a seed, parted by lines of {@code ---}. */
    public static List<Draft> readYaml(InputStream yaml) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(yaml)) {
            while (documents.hasNext()) {
                drafts.add(of(SeedFormat.content(documents.next())));
            }
        } catch (JacksonException e) {
            throw new SeedException("第 " + (drafts.size() + 1) + " 条", "YAML", "不是有效的 YAML");
        }
        return drafts;
    }

    /** As the seeds are written. */
    public String yaml() {
        return YAML.writeValueAsString(seed);
    }

    /** Empty when it may be submitted. The checks are those of the seeds. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        SeedReader.flaws(seed).forEach(flaw -> flaws.add(new Flaw(SeedFormat.field(flaw.field()), flaw.problem())));
        if (flaws.isEmpty()) {
            List<String> unstated = StatedFacts.missing(SeedReader.article(seed));
            if (!unstated.isEmpty()) {
                flaws.add(new Flaw("facts", "语音答复里的 " + String.join("、", unstated) + " 没有列入要点数据"));
            }
        }
        return flaws;
    }

    public @Nullable String id() {
        JsonNode id = seed.path("id");
        return id.isString() ? id.asString() : null;
    }

    public JsonNode content() {
        return SeedFormat.content(seed);
    }

    Draft withId(String id) {
        ObjectNode named = seed.deepCopy();
        named.put("id", id);
        return new Draft(named);
    }

    /** What it would be, to be tried out: what it lacks is empty. Nobody is ever told it. */
    public Article trial(String articleId, int version) {
        JsonNode known = withId(articleId).seed;
        return (SeedReader.flaws(known).isEmpty() ? SeedReader.article(known) : new Unfinished(known).article())
                .withVersion(version);
    }

    /** @throws SeedException while it has flaws */
    Article article() {
        return SeedReader.article(seed);
    }
}
