package cn.hotline12368.caller;

import cn.hotline12368.caller.speech.Voice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The whole order of one call.
 *
 * @param caller empty: the number is withheld
 * @param hangUpAfter counted from the answer, whatever is going on then
 */
record Script(List<Step> steps, Voice voice, String caller, Optional<Duration> hangUpAfter, boolean json) {
    Script {
        steps = List.copyOf(steps);
    }

    /** A script that begins by waiting does not wait for the greeting: so keys can be pressed into it. */
    boolean waitsForGreeting() {
        return steps.isEmpty() || !(steps.getFirst() instanceof Step.Wait);
    }
}
