package cn.hotline12368.console.gap;

import cn.hotline12368.console.http.ProblemException;
import cn.hotline12368.console.knowledge.Trials;
import cn.hotline12368.knowledge.ArticleVersion;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.knowledge.KnowledgeBase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/gaps")
class GapController {

    /** Comparing each with each takes longer the more there are; the latest tell most. */
    private static final int MOST = 1_000;

    private static final int SHOWN = 100;

    /** An article that comes less near than this has nothing to do with the question. */
    private static final double NEAR = 0.1;

    private final Questions questions;
    private final Trials trials;
    private final GapDrafts drafts;
    private final Replay replay;
    private final Clock clock;

    GapController(Questions questions, Trials trials, GapDrafts drafts, Replay replay, Clock clock) {
        this.questions = questions;
        this.trials = trials;
        this.drafts = drafts;
        this.replay = replay;
        this.clock = clock;
    }

    /** @param nearest the article that comes nearest to the first of the questions, if any comes near */
    record Gap(List<Question> questions, @Nullable Nearest nearest) {}

    record Nearest(String articleId, String title, double confidence) {

        static Nearest of(Finding finding) {
            return new Nearest(finding.article().id(), finding.article().title(), finding.confidence());
        }
    }

    /** @param articleId null for a new article */
    record Chosen(
            @NotEmpty @Size(max = 200) List<Long> questions,
            @Nullable String articleId) {}

    /** @param articleId with {@code version}, a version to try; null for what is published */
    record Trial(
            int days, @Nullable String articleId, @Nullable Integer version) {}

    /** The gap that most people met first; no more than {@value #SHOWN} of them. */
    @GetMapping
    List<Gap> list(@RequestParam(defaultValue = "30") int days) {
        return Clusters.of(since(days)).stream().limit(SHOWN).map(this::gap).toList();
    }

    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    ArticleVersion draft(@Valid @RequestBody Chosen chosen, Principal who) {
        return drafts.make(chosen.questions(), chosen.articleId(), who.getName());
    }

    @PostMapping("/replay")
    Replay.Gain replay(@RequestBody Trial trial) {
        String articleId = trial.articleId();
        Integer version = trial.version();
        KnowledgeBase tried =
                articleId == null || version == null ? trials.published() : trials.with(articleId, version);
        return replay.run(since(trial.days()), tried);
    }

    private List<Question> since(int days) {
        if (days < 1 || days > Questions.KEPT.toDays()) {
            throw ProblemException.badRequest("days 应在 1 到 " + Questions.KEPT.toDays() + " 之间");
        }
        Instant from = clock.instant().minus(Duration.ofDays(days));
        return questions.since(from, MOST);
    }

    private Gap gap(List<Question> alike) {
        Optional<Finding> nearest = trials.published().find(alike.getFirst().text(), 1).stream()
                .filter(finding -> finding.confidence() >= NEAR)
                .findFirst();
        return new Gap(alike, nearest.map(Nearest::of).orElse(null));
    }
}
