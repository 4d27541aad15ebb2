package cn.hotline12368.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One service item: how people ask for it and what the court answers.
 *
 * @param topic stable id of the subject, shared by reports and quality figures
 * @param asks ways in which people ask; the finder looks mainly at these
 * @param spoken answer for the telephone, at most {@value #SPOKEN_LIMIT} characters
 * @param verification null while nobody has checked the article against the law
 * @param cause the cause of action (案由) whose papers {@code materials} lists; null for all other articles
 * @param facts every amount and period that {@code spoken} states
 * @param valid when it may be spoken
 * @param courts codes of the courts it applies to; empty for all
 * @param overrides what single courts say otherwise
 */
public record Article(
        String id,
        int version,
        String topic,
        String title,
        List<String> asks,
        String spoken,
        String full,
        List<String> steps,
        List<String> materials,
        @Nullable String fee,
        @Nullable String timeLimit,
        String online,
        String offline,
        List<LegalBasis> legalBasis,
        @Nullable Verification verification,
        List<String> keywords,
        @Nullable String cause,
        List<Fact> facts,
        @Nullable Validity valid,
        List<String> courts,
        List<CourtWording> overrides) {

    /** About 30 seconds of speech. */
    public static final int SPOKEN_LIMIT = 160;

    public Article {
        asks = List.copyOf(asks);
        steps = List.copyOf(steps);
        materials = List.copyOf(materials);
        legalBasis = List.copyOf(legalBasis);
        keywords = List.copyOf(keywords);
        facts = List.copyOf(facts);
        courts = List.copyOf(courts);
        overrides = List.copyOf(overrides);
    }

    /** An unverified article may be listed and edited, but no caller ever hears it. */
    public boolean verified() {
        return verification != null;
    }

    /** Says who else answers this: the matter is not the court's, or not for a hotline. */
    public boolean referral() {
        return topic.startsWith("os_");
    }

    /** Whether a caller may hear it on this day. */
    public boolean speakable(LocalDate day) {
        return verified() && (valid == null || valid.covers(day));
    }

    public boolean appliesTo(String court) {
        return courts.isEmpty() || courts.contains(court);
    }

    /** As this court says it. */
    public Article in(String court) {
        return overrides.stream()
                .filter(wording -> wording.court().equals(court))
                .findFirst()
                .map(this::worded)
                .orElse(this);
    }

    private Article worded(CourtWording own) {
        return new Article(
                id,
                version,
                topic,
                title,
                asks,
                Objects.requireNonNullElse(own.spoken(), spoken),
                Objects.requireNonNullElse(own.full(), full),
                steps,
                materials,
                own.fee() == null ? fee : own.fee(),
                own.timeLimit() == null ? timeLimit : own.timeLimit(),
                Objects.requireNonNullElse(own.online(), online),
                Objects.requireNonNullElse(own.offline(), offline),
                legalBasis,
                verification,
                keywords,
                cause,
                facts,
                valid,
                courts,
                overrides);
    }

    Article withVersion(int other) {
        return new Article(
                id,
                other,
                topic,
                title,
                asks,
                spoken,
                full,
                steps,
                materials,
                fee,
                timeLimit,
                online,
                offline,
                legalBasis,
                verification,
                keywords,
                cause,
                facts,
                valid,
                courts,
                overrides);
    }
}
