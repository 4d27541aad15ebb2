package cn.hotline12368.qa.number;

import cn.hotline12368.knowledge.index.Tones;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How one character is read.
 *
 * @param toned {@code yu4}
 * @param plain {@code yu}
 * @param folded without what a telephone and many speakers lose: n/l, zh/z, ch/c, sh/s, -ng/-n
 */
record Sound(String toned, String plain, String folded) {

    /** One entry for each character ever heard, so bounded by the script. */
    private static final Map<Character, Sound> KNOWN = new ConcurrentHashMap<>();

    static Sound of(char character) {
        return KNOWN.computeIfAbsent(character, Sound::read);
    }

    /** 0 for the same reading, 1 in another tone, 2 with the tone alone right, 3 alike only on a bad line, -1 for another sound. */
    int distance(Sound other) {
        if (folded.isEmpty() || !folded.equals(other.folded)) {
            return -1;
        }
        if (toned.equals(other.toned)) {
            return 0;
        }
        return plain.equals(other.plain) ? 1 : tone() == other.tone() ? 2 : 3;
    }

    private char tone() {
        return toned.charAt(toned.length() - 1);
    }

    private static Sound read(char character) {
        String toned = Tones.of(character);
        String plain = toned.replaceFirst("\\d$", "");
        return new Sound(toned, plain, fold(plain));
    }

    private static String fold(String syllable) {
        String start = syllable;
        if (start.matches("[zcs]h.*")) {
            start = start.charAt(0) + start.substring(2);
        } else if (start.startsWith("n")) {
            start = "l" + start.substring(1);
        }
        return start.endsWith("ng") ? start.substring(0, start.length() - 1) : start;
    }
}
