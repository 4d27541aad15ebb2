package cn.hotline12368.qa;

import java.util.Optional;

/**
 * A skill that computes or guards: understands some utterances by itself, collects what is missing over several turns.
 * Implementations are stateless and pure, safe for all calls at once; what was said so far is in the {@link Form}.
 *
 * <pre>{@code Step asked = fees.begin(utterance("打官司要交多少钱，借款纠纷")).orElseThrow(); // 请问标的额一共是多少？
 * Step done = fees.next(asked.form(), utterance("十五万八")).orElseThrow();               // 案件受理费3460元……
 * Step other = fees.next(done.form(), utterance("那要是调解呢")).orElseThrow();            // 减半，1730元……}</pre>
 */
public interface Task {

    /** Stable, such as {@code fee}. */
    String id();

    /** Empty when the utterance is about something else: articles and other tasks are asked then. */
    Optional<Step> begin(Utterance utterance);

    /**
     * Whether an article on another topic that fits nearly for certain goes before the beginning of this task: words such as
     * 「多久」 in a long story are easily taken for the question.
     */
    default boolean yields() {
        return false;
    }

    /**
     * The caller's words after a step of this task: the answer to its question, a correction (「不是，是十八万」), or a follow-up
     * to its answer (「那二审呢」).
     *
     * @return empty when the words are no such thing: the caller has changed the subject
     */
    default Optional<Step> next(Form form, Utterance utterance) {
        return Optional.empty();
    }
}
