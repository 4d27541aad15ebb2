package cn.hotline12368.console.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person does at the hotline; each has one account at the first start. */
public enum Role {
    AGENT("坐席"),
    HANDLER("承办人"),
    SUPERVISOR("班长"),
    EDITOR("知识编辑"),
    REVIEWER("知识审核"),
    ADMIN("管理员");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
