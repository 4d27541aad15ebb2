package cn.hotline12368.knowledge.index;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a caller said, without fillers and with what was misheard put right. */
final class Question {

    /** Longer than any question: the rest would only cost time. */
    private static final int LONGEST = 240;

    private Question() {}

    static Look of(String said, Set<View> views, Hearing hearing) {
        String plain = Lexicon.INSTANCE.withoutFillers(said.replaceAll("\\s+", ""));
        String text = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String right = hearing.corrected(text);
        return Look.of(List.of(right).stream(), views, Map.of()).getOrDefault(right, Look.NOTHING);
    }
}
