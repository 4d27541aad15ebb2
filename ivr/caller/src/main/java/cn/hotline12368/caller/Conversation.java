package cn.hotline12368.caller;

import cn.hotline12368.caller.rtp.Span;
import cn.hotline12368.caller.speech.Loudness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Speaks in turn: a step, then the answer to its end, then the next step. */
final class Conversation {
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final Duration PATIENCE_AFTER_KEYS = Duration.ofSeconds(8);
    private static final Duration TURN_END = Duration.ofMillis(1_200);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    private final Line line;
    private final List<Spoken> spoken = new ArrayList<>();

    /**
     * What the caller did and when.
     *
     * @param said ends with the last audible sample
     * @param needsAnswer keys may be pressed into silence, words may not
     */
    record Spoken(String label, Span said, boolean needsAnswer) {}

    Conversation(Line line) {
        this.line = line;
    }

    /** False if the call ended before the last step had its answer. */
    boolean hold(List<Utterance> utterances, boolean waitsForGreeting) {
        try {
            if (waitsForGreeting) {
                hearOut(0, PATIENCE);
            }
            utterances.forEach(this::step);
            return true;
        } catch (CallOver e) {
            return false;
        }
    }

    List<Spoken> spoken() {
        return List.copyOf(spoken);
    }

    private void step(Utterance utterance) {
        switch (utterance) {
            case Utterance.Sound sound -> {
                long from = line.say(sound.samples()).from();
                var said = new Span(from, from + Loudness.audibleLength(sound.samples()));
                spoken.add(new Spoken(sound.label(), said, true));
                hearOut(said.to(), PATIENCE);
            }
            case Utterance.Keys keys -> {
                Span pressed = line.press(keys.keys());
                spoken.add(new Spoken(keys.label(), pressed, false));
                hearOut(pressed.from(), PATIENCE_AFTER_KEYS);
            }
            case Utterance.Silence silence -> line.pause(silence.time());
        }
    }

    private void hearOut(long after, Duration patience) {
        if (line.awaitSound(after, patience)) {
            line.awaitQuiet(TURN_END, LONGEST_ANSWER);
        }
    }
}
