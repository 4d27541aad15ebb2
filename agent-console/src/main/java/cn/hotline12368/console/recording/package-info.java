/**
 * What was recorded, as browsers play it: calls as stereo (caller left, machine right) and messages.
 *
 * <p>Example: {@code Range: bytes=44-107} of a call's recording gives the first 16 frames, two milliseconds.
 */
@NullMarked
package cn.hotline12368.console.recording;

import org.jspecify.annotations.NullMarked;
