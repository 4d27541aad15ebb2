package cn.hotline12368.bridge.call;

import cn.hotline12368.calllog.CallEvent.KeyPressed;
import cn.hotline12368.calllog.CallEvent.SecretGiven;
import cn.hotline12368.qa.cases.Proof;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Takes a query code by keys: # ends it, * begins again, 0 alone asks for a person. What is spoken meanwhile is not heard. The
 * conversation's thread only.
 *
 * <p>Invariant: the digits go into the {@link Proof} and nowhere else; the log has a dot for each key.
 */
final class KeyedCode {

    static final String DOT = "•";

    private final Listener listener;
    private final CallRecord record;
    private final CallClock clock;
    private final TurnTiming timing;

    KeyedCode(Listener listener, CallRecord record, CallClock clock, TurnTiming timing) {
        this.listener = listener;
        this.record = record;
        this.clock = clock;
        this.timing = timing;
    }

    sealed interface Keyed {

        record Code(Proof.QueryCode proof) implements Keyed {}

        /** Digits, but not so many as a code has. */
        record Wrong() implements Keyed {}

        record Nothing() implements Keyed {}

        record Person() implements Keyed {}

        record HungUp() implements Keyed {}
    }

    /** @param first what cut the machine short when it asked for the code */
    Keyed take(@Nullable Turn first) throws InterruptedException {
        long start = clock.now();
        try {
            return collect(first);
        } finally {
            record.add(new SecretGiven(start, clock.now()));
        }
    }

    private Keyed collect(@Nullable Turn first) throws InterruptedException {
        StringBuilder digits = new StringBuilder();
        Turn turn = first;
        while (true) {
            switch (turn == null ? listener.key(patience(digits)) : turn) {
                case Turn.HungUp gone -> {
                    return new Keyed.HungUp();
                }
                case Turn.Silent silent -> {
                    return keyed(digits);
                }
                case Turn.Pressed(char key) -> {
                    log();
                    if (key == '#') {
                        return keyed(digits);
                    }
                    press(key, digits);
                }
                case Turn.Spoke spoke -> {}
            }
            turn = null;
        }
    }

    void log() {
        record.add(new KeyPressed(DOT, clock.now()));
    }

    private static void press(char key, StringBuilder digits) {
        if (key == '*') {
            digits.setLength(0);
        } else if (key >= '0' && key <= '9') {
            digits.append(key);
        }
    }

    /** Who forgets the # waits a moment; who looks for his notice has longer. */
    private Duration patience(StringBuilder digits) {
        return digits.isEmpty() ? timing.noSpeech() : timing.noSpeech().dividedBy(2);
    }

    private static Keyed keyed(StringBuilder digits) {
        if (digits.isEmpty()) {
            return new Keyed.Nothing();
        }
        if (digits.toString().equals("0")) {
            return new Keyed.Person();
        }
        return digits.length() == Proof.QueryCode.LENGTH
                ? new Keyed.Code(new Proof.QueryCode(digits.toString()))
                : new Keyed.Wrong();
    }
}
