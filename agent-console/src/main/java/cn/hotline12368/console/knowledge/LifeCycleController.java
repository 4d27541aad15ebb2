package cn.hotline12368.console.knowledge;

import cn.hotline12368.knowledge.ArticleVersion;
import cn.hotline12368.knowledge.Draft;
import cn.hotline12368.knowledge.LifeCycle;
import cn.hotline12368.knowledge.LifeCycle.Seen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Steps in the life of a version. Who may take which is said in {@code SecurityConfiguration}. */
@RestController
@RequestMapping("/api/v1/articles")
class LifeCycleController {

    private final LifeCycle lifeCycle;
    private final CourtDay courtDay;

    LifeCycleController(LifeCycle lifeCycle, CourtDay courtDay) {
        this.lifeCycle = lifeCycle;
        this.courtDay = courtDay;
    }

    /** @param content keys of an article; may be unfinished */
    record New(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,80}") String articleId,
            @NotNull JsonNode content) {}

    record From(int version) {}

    /** @param edit the {@code edit} of the version that was changed */
    record Save(int edit, @NotNull JsonNode content) {}

    record Step(int edit) {}

    record Because(int edit, @NotNull Reason reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ArticleVersion create(@Valid @RequestBody New article, Principal who) {
        return lifeCycle.create(article.articleId(), Draft.of(article.content()), who.getName());
    }

    /** For editing what is published, and for rolling back. */
    @PostMapping("/{articleId}/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    ArticleVersion copy(@PathVariable String articleId, @RequestBody From from, Principal who) {
        return lifeCycle.copy(articleId, from.version(), who.getName());
    }

    @PutMapping("/{articleId}/versions/{version}")
    ArticleVersion save(
            @PathVariable String articleId, @PathVariable int version, @Valid @RequestBody Save saved, Principal who) {
        return lifeCycle.save(new Seen(articleId, version, saved.edit()), Draft.of(saved.content()), who.getName());
    }

    @DeleteMapping("/{articleId}/versions/{version}")
    ArticleVersion discard(
            @PathVariable String articleId, @PathVariable int version, @RequestParam int edit, Principal who) {
        return lifeCycle.discard(new Seen(articleId, version, edit), who.getName());
    }

    @PostMapping("/{articleId}/versions/{version}/submit")
    ArticleVersion submit(
            @PathVariable String articleId, @PathVariable int version, @RequestBody Step step, Principal who) {
        return lifeCycle.submit(new Seen(articleId, version, step.edit()), who.getName());
    }

    @PostMapping("/{articleId}/versions/{version}/publish")
    ArticleVersion publish(
            @PathVariable String articleId, @PathVariable int version, @RequestBody Step step, Principal who) {
        return lifeCycle.publish(new Seen(articleId, version, step.edit()), courtDay.today(), who.getName());
    }

    @PostMapping("/{articleId}/versions/{version}/reject")
    ArticleVersion reject(
            @PathVariable String articleId,
            @PathVariable int version,
            @Valid @RequestBody Because because,
            Principal who) {
        return lifeCycle.reject(
                new Seen(articleId, version, because.edit()),
                who.getName(),
                because.reason().text());
    }

    @PostMapping("/{articleId}/versions/{version}/retire")
    ArticleVersion retire(
            @PathVariable String articleId,
            @PathVariable int version,
            @Valid @RequestBody Because because,
            Principal who) {
        return lifeCycle.retire(
                new Seen(articleId, version, because.edit()),
                who.getName(),
                because.reason().text());
    }
}
