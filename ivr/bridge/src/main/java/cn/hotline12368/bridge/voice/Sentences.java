package cn.hotline12368.bridge.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts an answer where a speaker would breathe. */
final class Sentences {

    /** After a full stop and the quotes or brackets that close with it. */
    private static final Pattern END = Pattern.compile("(?<=[。！？!?；;][”』」’）)]?)(?![”』」’）)。！？!?；;])|\\R+");

    private static final Pattern SPEAKABLE = Pattern.compile("[\\p{IsHan}\\p{Alnum}]");
    private static final Pattern FIRST_BREATH = Pattern.compile("^(.{6,}?[，,：:])(.{4,})$");
    /** Some twelve seconds of speech: a longer first sentence is cut at a comma, so that it is ready sooner. */
    private static final int FIRST_MAX_CHARS = 48;

    private Sentences() {}

    static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        for (var part : END.splitAsStream(text).toList()) {
            var sentence = part.strip();
            if (SPEAKABLE.matcher(sentence).find()) {
                sentences.add(sentence);
            }
        }
        cutFirst(sentences);
        return List.copyOf(sentences);
    }

    private static void cutFirst(List<String> sentences) {
        if (sentences.isEmpty() || sentences.getFirst().length() <= FIRST_MAX_CHARS) {
            return;
        }
        var cut = FIRST_BREATH.matcher(sentences.getFirst());
        if (cut.matches() && !splitsNumber(cut.group(1), cut.group(2))) {
            sentences.set(0, cut.group(1));
            sentences.add(1, cut.group(2));
        }
    }

    /** 2,300 and 9:30 hold no pause. */
    private static boolean splitsNumber(String before, String after) {
        return Character.isDigit(before.charAt(before.length() - 2)) && Character.isDigit(after.charAt(0));
    }
}
