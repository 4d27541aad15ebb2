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

    /** The one that the shipped model understood best of all, see {@code VoiceChoiceTest}. */
    public static final Voice USUAL = F4;

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
