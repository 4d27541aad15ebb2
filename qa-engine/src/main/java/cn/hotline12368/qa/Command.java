package cn.hotline12368.qa;

import cn.hotline12368.qa.wording.Wording;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a caller says about the talk itself. Each is a whole utterance, so that no question is mistaken for one. */
enum Command {
    REPEAT,
    SLOWER,
    NORMAL_PACE,
    SHORTER,
    BACK,
    START_OVER,
    RESUME,
    YES,
    NO;

    private static final Map<Command, Wording> WORDINGS = Wording.each(Command.class, "");

    boolean given(Utterance utterance) {
        return Objects.requireNonNull(WORDINGS.get(this)).matches(utterance.heard());
    }

    static Optional<Command> of(Utterance utterance) {
        return Arrays.stream(values())
                .filter(command -> command.given(utterance))
                .findFirst();
    }
}
