package cn.hotline12368.knowledge;

import org.jspecify.annotations.Nullable;

/** What one court says otherwise; null is said as everywhere. */
public record CourtWording(
        String court,
        @Nullable String spoken,
        @Nullable String full,
        @Nullable String fee,
        @Nullable String timeLimit,
        @Nullable String online,
        @Nullable String offline) {}
