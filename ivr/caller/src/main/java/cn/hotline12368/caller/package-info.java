/**
 * The other end of the line: places a real SIP call, speaks, and hears for itself.
 *
 * <p>Example: {@code hotline call --say 诉讼费怎么收 --json}.
 */
@NullMarked
package cn.hotline12368.caller;

import org.jspecify.annotations.NullMarked;
