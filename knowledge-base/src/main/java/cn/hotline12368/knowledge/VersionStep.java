package cn.hotline12368.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done with a version. Append-only.
 *
 * @param what {@code drafted}, {@code saved}, {@code submitted}, {@code rejected}, {@code published} …
 */
public record VersionStep(
        int version,
        Instant at,
        String who,
        String what,
        @Nullable String reason) {}
