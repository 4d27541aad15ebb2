package cn.hotline12368.caller;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcome of a call as {@code --json} prints it. Null: nobody could tell. The names are a public contract. */
record Report(
        @Nullable String callId, List<Turn> turns, @Nullable String outcome, String recording) {
    Report {
        turns = List.copyOf(turns);
    }

    /**
     * @param recognised by the hotline, of what was said
     * @param answer as the hotline wrote it down
     * @param heard what the caller's own ears made of the machine's voice
     * @param heardMatch share of the answer's toneless syllables found in {@code heard}
     * @param endOfSpeechToFirstAudioMs negative if the machine began before the line was said to its end
     */
    record Turn(
            String said,
            @Nullable String recognised,
            @Nullable String answer,
            @Nullable String articleId,
            String heard,
            @Nullable Double heardMatch,
            @Nullable Long endOfSpeechToFirstAudioMs) {}
}
