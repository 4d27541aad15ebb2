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
    private int done;

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

    /** False if the call ended before the last step was begun; a machine may hang up behind its last answer. */
    boolean hold(List<Utterance> utterances, boolean waitsForGreeting) {
        try {
            if (waitsForGreeting) {
                hearOut(new Span(0, 0), PATIENCE);
            }
            utterances.forEach(this::step);
        } catch (CallOver e) {
            return done == utterances.size();
        }
        return true;
    }

    List<Spoken> spoken() {
        return List.copyOf(spoken);
    }

    private void step(Utterance utterance) {
        switch (utterance) {
            case Utterance.Sound sound -> {
                long from = line.say(sound.samples()).from();
                var said = new Span(from, from + Loudness.audibleLength(sound.samples()));
                done(new Spoken(sound.label(), said, true));
                hearOut(said, PATIENCE);
            }
            case Utterance.Keys keys -> {
                Span pressed = line.press(keys.keys());
                done(new Spoken(keys.label(), pressed, false));
                hearOut(pressed, PATIENCE_AFTER_KEYS);
            }
            case Utterance.Silence silence -> {
                done++;
                line.pause(silence.time());
            }
        }
    }

    private void done(Spoken step) {
        done++;
        spoken.add(step);
    }

    private void hearOut(Span said, Duration patience) {
        if (line.awaitReply(said, patience)) {
            line.awaitQuiet(TURN_END, LONGEST_ANSWER);
        }
    }
}
