package cn.hotline12368.qa;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who deals with what the caller said. */
public enum Route {
    /** The machine answered. */
    AUTO_ANSWER,
    /** The caller wants to know about a case of his own. */
    CASE_LOOKUP,
    /** A person must act. */
    HUMAN,
    /** The court gives no answer to this; the caller was told who may. */
    REFUSE_AND_REFER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
