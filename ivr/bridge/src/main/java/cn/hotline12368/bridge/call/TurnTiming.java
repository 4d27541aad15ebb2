package cn.hotline12368.bridge.call;

import java.time.Duration;

/**
 * How patient the machine is.
 *
 * @param endSilence quiet after speech that ends a turn
 * @param noSpeech wait for a caller who says nothing
 * @param longest a turn is ended here, so that a radio in the background cannot hold the call
 */
public record TurnTiming(Duration endSilence, Duration noSpeech, Duration longest) {}
