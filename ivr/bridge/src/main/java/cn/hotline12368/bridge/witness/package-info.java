/**
 * What Asterisk itself saw and kept: a witness file for each call, recordings, messages left on the recorder.
 *
 * <p>Example of a witness: {@code answered 1795296065250 node1-1795296065.3 12368 13900001234}, then {@code message
 * 1795296071800}, then {@code ended 1795296077020 16}.
 */
@NullMarked
package cn.hotline12368.bridge.witness;

import org.jspecify.annotations.NullMarked;
