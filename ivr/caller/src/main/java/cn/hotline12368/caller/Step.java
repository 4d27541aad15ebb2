package cn.hotline12368.caller;

import java.nio.file.Path;
import java.time.Duration;

/** One thing the caller does, in the order of the command line. */
sealed interface Step {
    record Say(String text) implements Step {}

    record Play(Path file) implements Step {}

    record Press(String keys) implements Step {}

    record Wait(Duration time) implements Step {}
}
