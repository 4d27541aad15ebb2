package cn.hotline12368.console.gap;

import cn.hotline12368.knowledge.ArticleCatalogue;
import cn.hotline12368.knowledge.ArticleVersion;
import cn.hotline12368.knowledge.Draft;
import cn.hotline12368.knowledge.LifeCycle;
import cn.hotline12368.knowledge.LifeCycle.Seen;
import cn.hotline12368.knowledge.VersionState;
import cn.hotline12368.knowledge.index.Syllables;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a draft of a gap: the questions become ways of asking, of a new article or of one that was nearly found. */
final class GapDrafts {

    private static final int SYLLABLES = 8;

    private final Questions questions;
    private final ArticleCatalogue catalogue;
    private final LifeCycle lifeCycle;

    GapDrafts(Questions questions, ArticleCatalogue catalogue, LifeCycle lifeCycle) {
        this.questions = questions;
        this.catalogue = catalogue;
        this.lifeCycle = lifeCycle;
    }

    /** @param articleId null for a new article */
    ArticleVersion make(Collection<Long> ids, @Nullable String articleId, String who) {
        Set<String> asks =
                questions.texts(ids).stream().map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
        ArticleVersion draft = articleId == null ? begun(ids, asks, who) : extended(articleId, asks, who);
        questions.taken(ids, draft.articleId());
        return draft;
    }

    private ArticleVersion begun(Collection<Long> ids, Set<String> asks, String who) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        String first = asks.stream().findFirst().orElse("");
        content.put("title", first);
        add(content, asks);
        return lifeCycle.create(id(Collections.min(ids), first), Draft.of(content), who);
    }

    private ArticleVersion extended(String articleId, Set<String> asks, String who) {
        List<ArticleVersion> versions = catalogue.versions(articleId);
        ArticleVersion draft = versions.stream()
                .filter(version -> version.state() == VersionState.DRAFT
                        && version.origin().equals("console"))
                .findFirst()
                .orElseGet(() -> lifeCycle.copy(articleId, base(versions), who));
        ObjectNode content = (ObjectNode) Draft.of(draft.content()).content();
        add(content, asks);
        return lifeCycle.save(Seen.of(draft), Draft.of(content), who);
    }

    private static int base(List<ArticleVersion> versions) {
        return versions.stream()
                .filter(version -> version.state() == VersionState.PUBLISHED)
                .findFirst()
                .orElse(versions.getFirst())
                .version();
    }

    private static void add(ObjectNode content, Set<String> asks) {
        ArrayNode all = content.withArray("asks");
        Set<String> known = all.valueStream().map(ask -> ask.asString("")).collect(Collectors.toSet());
        asks.stream().filter(ask -> !known.contains(ask)).forEach(all::add);
    }

    /** Says how the first question sounds, so that an editor recognises it: {@code q57-ju-zu-zen-guo-qi}. */
    private static String id(long question, String ask) {
        String sound = Syllables.of(ask.replaceAll("\\P{IsHan}", "")).stream()
                .limit(SYLLABLES)
                .map(syllable -> "-" + syllable)
                .collect(Collectors.joining())
                .replaceAll("[^a-z-]", "");
        return "q" + question + sound;
    }
}
