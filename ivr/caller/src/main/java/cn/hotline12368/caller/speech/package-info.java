/**
 * What the caller says, as sound: text to toned pinyin to espeak-ng, and any audio file through sox.
 *
 * <p>Example: 诉讼费2.5% is read 诉讼费百分之二点五, spelled {@code su4song4fei4 …} and
 * spoken by a voice that the shipped speech model has never heard in training. Nothing here is shared with the
 * product's own voice: a fault in one must not hide the same fault in the other.
 */
@NullMarked
package cn.hotline12368.caller.speech;

import org.jspecify.annotations.NullMarked;
