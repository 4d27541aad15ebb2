package cn.hotline12368.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service item: how people ask for it and what the court answers.
 *
 * @param topic stable id of the subject, shared by reports and quality figures
 * @param asks ways in which people ask; the finder looks mainly at these
 * @param spoken answer for the telephone, at most {@value #SPOKEN_LIMIT} characters
 * @param verification null while nobody has checked the article against the law
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
        List<String> keywords) {

    /** About 30 seconds of speech. */
    public static final int SPOKEN_LIMIT = 160;

    public Article {
        asks = List.copyOf(asks);
        steps = List.copyOf(steps);
        materials = List.copyOf(materials);
        legalBasis = List.copyOf(legalBasis);
        keywords = List.copyOf(keywords);
    }

    /** An unverified article may be listed and edited, but no caller ever hears it. */
    public boolean speakable() {
        return verification != null;
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
                keywords);
    }
}
