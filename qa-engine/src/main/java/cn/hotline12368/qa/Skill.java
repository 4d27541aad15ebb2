package cn.hotline12368.qa;

import cn.hotline12368.qa.wording.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is understood by its wording alone, before any article is sought. The order is that of precedence. */
enum Skill {
    PERSON,
    CONTACT_JUDGE,
    SUGGESTION,
    GOODBYE,
    SMALL_TALK;

    private static final Map<Skill, Wording> WORDINGS = Wording.each(Skill.class, "");

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Skill> of(Utterance utterance) {
        for (Skill skill : values()) {
            if (Objects.requireNonNull(WORDINGS.get(skill)).matches(utterance.heard())) {
                return Optional.of(skill);
            }
        }
        return Optional.empty();
    }
}
