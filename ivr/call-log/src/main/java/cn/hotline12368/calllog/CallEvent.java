package cn.hotline12368.calllog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened on a call. Offsets are milliseconds since the recording began, which is when the call was
 * answered.
 *
 * <p>The simple name is the event's {@code kind} in the log; fields may be added, never renamed or removed.
 */
public sealed interface CallEvent {

    /** @param caller the number as the carrier gave it; null when withheld */
    record CallStarted(@Nullable String caller, String called, String channel) implements CallEvent {}

    /**
     * Logged when the first sound leaves, so that a crash in the middle does not lose it; {@link SaidOver} follows.
     *
     * @param latencyMs from the end of the caller's speech to the first audio; null when nobody had spoken before
     * @param answerSeq the {@link Answered} that this is the voice of; null for prompts
     */
    record Said(
            String text,
            long startMs,
            @Nullable Long latencyMs,
            @Nullable Integer answerSeq) implements CallEvent {}

    /** @param cut whether a key or the caller's going ended it early */
    record SaidOver(long endMs, boolean cut) implements CallEvent {}

    /** @param confidence mean of the words' confidences, 0 to 1
     * @param recognitionMs time the recogniser took after the turn was decided to be over */
    record Heard(String text, double confidence, List<Word> words, long startMs, long endMs, long recognitionMs)
            implements CallEvent {}

    /** @param key {@code •} for a digit of a secret */
    record KeyPressed(String key, long offsetMs) implements CallEvent {}

    /**
     * A secret was spoken or keyed in this span: the log has it without, and the recording is silenced here when the call is
     * over.
     */
    record SecretGiven(long startMs, long endMs) implements CallEvent {}

    /** @param revision the published knowledge that the answer came from */
    record Answered(
            String route,
            String intent,
            double confidence,
            List<Source> sources,
            List<Candidate> considered,
            long revision,
            long thinkingMs)
            implements CallEvent {}

    /** A need that the machine could not meet. Unique on call and need number; the number was spoken to the caller. */
    record OrderRequested(
            String orderNo,
            int needNo,
            String kind,
            String court,
            @Nullable String caller,
            String summary) implements CallEvent {}

    /**
     * A life may be at risk. Logged before the reply is spoken, so that people who watch hear of it at once.
     *
     * @param level {@link #RED}; others may come
     * @param kind the guardrail: {@code self_harm}, {@code child}, {@code violence}, {@code threat}
     */
    record Alert(String level, String kind) implements CallEvent {

        public static final String RED = "red";
    }

    /** @param reason {@code key}, {@code asked}, {@code misunderstood}, {@code unverified}, {@code silence}, {@code danger},
     * {@code trouble} */
    record HandedOver(String reason) implements CallEvent {}

    /** @param text what the ear made of the message; empty where it made nothing of it */
    record MessageLeft(String file, long durationMs, String text) implements CallEvent {}

    /** @param part what of ours failed in the call: {@code ear}, {@code voice}, {@code bridge} */
    record Trouble(String part) implements CallEvent {}

    /** @param cause Q.850 hang-up cause as Asterisk gives it, or {@code lost} when Asterisk itself had gone */
    record CallEnded(String cause, long durationMs) implements CallEvent {}

    record Word(String text, long startMs, long endMs, double confidence) {}

    record Source(String articleId, int version, String title, List<String> legalBasis) {}

    record Candidate(String articleId, double confidence) {}

    /** The event's name in the log. Not {@code kind()}: an order has a kind of its own. */
    default String eventKind() {
        return getClass().getSimpleName();
    }
}
