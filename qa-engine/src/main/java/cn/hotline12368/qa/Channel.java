package cn.hotline12368.qa;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where the question comes from. The hotline gets the spoken answer, all others the full text. */
public enum Channel {
    HOTLINE,
    WEB,
    HALL,
    MOBILE,
    CIRCUIT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
