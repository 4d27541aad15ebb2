package cn.hotline12368.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which an article may be spoken, both ends included; null leaves an end open. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Validity ALWAYS = new Validity(null, null);

    public boolean covers(LocalDate day) {
        return begun(day) && (until == null || !day.isAfter(until));
    }

    public boolean begun(LocalDate day) {
        return from == null || !day.isBefore(from);
    }
}
