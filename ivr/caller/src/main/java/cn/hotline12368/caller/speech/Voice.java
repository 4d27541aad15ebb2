package cn.hotline12368.caller.speech;

import java.util.Arrays;
import java.util.Optional;

/**
 * Voices kept out of the training of the shipped speech model (ear/pipeline/voices.py, {@code TEST_VARIANTS}), at
 * speeds it was not trained on either.
 */
public enum Voice {
    F4("f4"),
    M4("m4"),
    KLATT3("klatt3"),
    MIKE("Mike"),
    LINDA("linda"),
    STEPH2("steph2"),
    DIOGO("Diogo"),
    MAX("max"),
    EDWARD2("edward2");

    /**
     * Of 48 held-out sentences at this speed the shipped model wrote 39 right to the character and 46 to the syllable;
     * the others came to 37 or 38 and 44 to 46, so the choice matters little.
     */
    public static final Voice USUAL = STEPH2;

    static final int WORDS_PER_MINUTE = 157;

    private final String variant;

    Voice(String variant) {
        this.variant = variant;
    }

    public static Optional<Voice> named(String name) {
        return Arrays.stream(values())
                .filter(voice -> voice.variant.equalsIgnoreCase(name))
                .findFirst();
    }

    public String variant() {
        return variant;
    }
}
