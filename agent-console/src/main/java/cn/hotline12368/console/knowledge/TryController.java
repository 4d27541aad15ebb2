package cn.hotline12368.console.knowledge;

import cn.hotline12368.console.ask.Engines;
import cn.hotline12368.console.settings.HotlineSettings;
import cn.hotline12368.knowledge.Finding;
import cn.hotline12368.knowledge.KnowledgeBase;
import cn.hotline12368.knowledge.index.Scores;
import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Conversation;
import cn.hotline12368.qa.Reply;
import cn.hotline12368.qa.Route;
import cn.hotline12368.qa.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows how an utterance is understood and why. Nothing of it is kept. */
@RestController
class TryController {

    private static final int CANDIDATES = 5;

    private final Engines engines;
    private final Trials trials;
    private final CourtDay courtDay;
    private final String court;

    TryController(Engines engines, Trials trials, CourtDay courtDay, HotlineSettings settings) {
        this.engines = engines;
        this.trials = trials;
        this.courtDay = courtDay;
        this.court = settings.courtName();
    }

    /** @param articleId with {@code version}, a version to be tried in place of what is published */
    record Attempt(
            @NotBlank @Size(max = 2_000) String text,
            @NotNull Channel channel,
            @Nullable @Size(max = 100) String court,
            @Nullable String articleId,
            @Nullable Integer version) {

        KnowledgeBase over(Trials trials) {
            return articleId == null || version == null ? trials.published() : trials.with(articleId, version);
        }
    }

    /**
     * @param by {@code article}, {@code skill} or {@code nothing}
     * @param act what the line would do then
     * @param offer said after the answer
     */
    record Understood(
            String by,
            Route route,
            String intent,
            String answer,
            String spoken,
            @Nullable String offer,
            String act,
            double confidence,
            List<Source> sources,
            List<Candidate> candidates,
            long revision) {}

    /**
     * @param speakable false for what is unverified or not valid today
     * @param tried whether it is the version being tried out
     * @param views how near it comes in each view
     */
    record Candidate(
            String articleId,
            int version,
            String title,
            double confidence,
            boolean speakable,
            boolean tried,
            Scores views) {}

    @PostMapping("/api/v1/try")
    Understood attempt(@Valid @RequestBody Attempt attempt) {
        KnowledgeBase knowledge = attempt.over(trials);
        String where = attempt.court() == null || attempt.court().isBlank() ? court : attempt.court();
        Reply reply = engines.over(knowledge).reply(attempt.text(), attempt.channel(), Conversation.start(where));
        List<Candidate> candidates = knowledge.find(attempt.text(), CANDIDATES).stream()
                .map(finding -> candidate(finding, attempt))
                .toList();
        return new Understood(
                by(reply),
                reply.route(),
                reply.intent(),
                reply.answer(),
                reply.spoken(),
                reply.offer(),
                reply.act().getClass().getSimpleName(),
                reply.confidence(),
                reply.sources(),
                candidates,
                knowledge.revision());
    }

    private static String by(Reply reply) {
        if (!reply.considered().isEmpty()) {
            return reply.sources().isEmpty() && reply.intent().equals("not_understood") ? "nothing" : "article";
        }
        return reply.intent().equals("not_understood") ? "nothing" : "skill";
    }

    private Candidate candidate(Finding finding, Attempt attempt) {
        return new Candidate(
                finding.article().id(),
                finding.article().version(),
                finding.article().title(),
                finding.confidence(),
                finding.article().speakable(courtDay.today()),
                finding.article().id().equals(attempt.articleId()),
                finding.scores());
    }
}
