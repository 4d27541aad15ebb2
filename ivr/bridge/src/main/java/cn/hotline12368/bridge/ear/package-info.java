/**
 * Hears: turns the caller's audio into words. The one package that knows Vosk.
 *
 * <p>Example: {@code recognition.accept(frame)} forty times, then {@code recognition.finish()} is 「诉讼费怎么收」 with each
 * word's time and confidence.
 */
@NullMarked
package cn.hotline12368.bridge.ear;

import org.jspecify.annotations.NullMarked;
