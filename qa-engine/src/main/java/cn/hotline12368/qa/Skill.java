package cn.hotline12368.qa;

import cn.hotline12368.qa.wording.Wording;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is understood by its wording alone, before any article is sought. The order is that of precedence. */
enum Skill {
    DANGER,
    PERSON,
    COMPLAINT,
    PETITION,
    CONTACT_JUDGE,
    SUGGESTION,
    MERITS,
    CASE_STATUS,
    REPEAT,
    GOODBYE,
    SMALL_TALK;

    private static final Map<Skill, Wording> WORDINGS = wordings();

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Skill> of(String utterance) {
        Wording.Heard heard = Wording.hear(utterance);
        for (Skill skill : values()) {
            if (Objects.requireNonNull(WORDINGS.get(skill)).matches(heard)) {
                return Optional.of(skill);
            }
        }
        return Optional.empty();
    }

    private static Map<Skill, Wording> wordings() {
        Map<Skill, Wording> wordings = new EnumMap<>(Skill.class);
        for (Skill skill : values()) {
            wordings.put(skill, Wording.load(skill.id()));
        }
        return wordings;
    }
}
