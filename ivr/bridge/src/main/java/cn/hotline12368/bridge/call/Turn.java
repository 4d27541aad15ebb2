package cn.hotline12368.bridge.call;

import cn.hotline12368.bridge.ear.Hearing;

/** What the caller did when it was his turn. */
sealed interface Turn {

    /** @param endNanos when he fell silent, by {@link System#nanoTime} */
    record Spoke(Hearing hearing, long startNanos, long endNanos, long recognitionMs) implements Turn {}

    record Pressed(char key) implements Turn {}

    record Silent() implements Turn {}

    record HungUp() implements Turn {}
}
