package cn.hotline12368.console.knowledge;

import cn.hotline12368.console.http.PageAsked;
import cn.hotline12368.console.http.PageOf;
import cn.hotline12368.knowledge.ArticleCatalogue;
import cn.hotline12368.knowledge.ArticleCatalogue.Found;
import cn.hotline12368.knowledge.ArticleCatalogue.Listed;
import cn.hotline12368.knowledge.ArticleVersion;
import cn.hotline12368.knowledge.Difference;
import cn.hotline12368.knowledge.Flaw;
import cn.hotline12368.knowledge.VersionState;
import cn.hotline12368.knowledge.VersionStep;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What there is to know, for everybody who is signed in. */
@RestController
@RequestMapping("/api/v1/articles")
class ArticleController {

    private final ArticleCatalogue catalogue;
    private final CourtDay courtDay;

    ArticleController(ArticleCatalogue catalogue, CourtDay courtDay) {
        this.catalogue = catalogue;
        this.courtDay = courtDay;
    }

    /** An article with all that was done to it. */
    record Detail(String articleId, List<Brief> versions, List<VersionStep> history) {}

    /** A version without what it says. */
    record Brief(
            int version,
            VersionState state,
            String origin,
            int edit,
            @Nullable Integer basedOn,
            Instant createdAt) {

        static Brief of(ArticleVersion version) {
            return new Brief(
                    version.version(),
                    version.state(),
                    version.origin(),
                    version.edit(),
                    version.basedOn(),
                    version.createdAt());
        }
    }

    /** @param flaws why it cannot be submitted yet
     * @param authors who must not publish it */
    record Whole(String articleId, Brief version, JsonNode content, List<Flaw> flaws, Collection<String> authors) {}

    @GetMapping
    PageOf<Listed> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String mark,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        PageAsked asked = new PageAsked(page, size);
        Found found = catalogue.search(
                new ArticleSearch(q, topic, state, mark).at(courtDay.today()), asked.size(), asked.skipped());
        return asked.of(found.items(), found.total());
    }

    @GetMapping("/topics")
    List<String> topics() {
        return catalogue.topics();
    }

    @GetMapping("/{articleId}")
    Detail detail(@PathVariable String articleId) {
        List<Brief> versions =
                catalogue.versions(articleId).stream().map(Brief::of).toList();
        return new Detail(articleId, versions, catalogue.history(articleId));
    }

    @GetMapping("/{articleId}/versions/{version}")
    Whole version(@PathVariable String articleId, @PathVariable int version) {
        ArticleVersion known = catalogue.version(articleId, version);
        return new Whole(
                articleId,
                Brief.of(known),
                known.content(),
                known.state() == VersionState.DRAFT ? catalogue.flaws(known) : List.of(),
                catalogue.authors(known));
    }

    /** How {@code version} differs from the one that it was made from, or from another. */
    @GetMapping("/{articleId}/versions/{version}/difference")
    List<Difference> difference(@PathVariable String articleId, @PathVariable int version, @RequestParam int from) {
        return Difference.between(catalogue.version(articleId, from), catalogue.version(articleId, version));
    }
}
