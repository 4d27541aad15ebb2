package cn.hotline12368.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a version stands in its life. */
public enum VersionState {
    /** Being written; may be unfinished. */
    DRAFT,
    /** Complete, waits for somebody who has not written it. */
    REVIEW,
    /** Approved; becomes published on the first day of its validity. */
    SCHEDULED,
    PUBLISHED,
    /** Was published once, or would have been. */
    RETIRED,
    /** A draft that came to nothing. */
    DISCARDED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static VersionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
