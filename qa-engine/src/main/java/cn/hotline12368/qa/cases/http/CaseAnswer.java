package cn.hotline12368.qa.cases.http;

import cn.hotline12368.qa.cases.CaseFile;
import cn.hotline12368.qa.cases.CaseFile.Hearing;
import cn.hotline12368.qa.cases.CaseFile.Kind;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The answer of a court's system before anything in it is trusted. */
record CaseAnswer(
        @Nullable String caseNumber,
        @Nullable String kind,
        @Nullable String stage,
        @Nullable Sitting hearing,
        @Nullable String department,
        @Nullable String next) {

    private static final int LONGEST = 200;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Sitting(@Nullable LocalDateTime at, @Nullable String courtroom) {

        Optional<Hearing> hearing() {
            return at == null || blank(courtroom) ? Optional.empty() : Optional.of(new Hearing(at, text(courtroom)));
        }
    }

    /** Empty for anything but a whole answer about the very case that was asked for. */
    static Optional<CaseFile> read(String body, String askedFor) {
        try {
            return Optional.ofNullable(JSON.readValue(body, CaseAnswer.class))
                    .filter(answer -> askedFor.equals(answer.caseNumber))
                    .flatMap(answer -> answer.file(askedFor));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Optional<CaseFile> file(String askedFor) {
        Optional<Hearing> set = hearing == null ? Optional.empty() : hearing.hearing();
        boolean half = hearing != null && set.isEmpty();
        if (half || blank(stage) || blank(department) || blank(next)) {
            return Optional.empty();
        }
        return kindOf(kind)
                .map(known ->
                        new CaseFile(askedFor, known, text(stage), set.orElse(null), text(department), text(next)));
    }

    /** A kind that nobody here knows may be one that is not for machines. */
    private static Optional<Kind> kindOf(@Nullable String kind) {
        for (Kind known : Kind.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank() || text.length() > LONGEST;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
