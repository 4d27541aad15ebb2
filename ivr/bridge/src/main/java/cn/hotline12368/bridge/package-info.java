/**
 * The application that owns live calls: Asterisk in, speech both ways, events out.
 *
 * <p>One call is one virtual thread; what it says and hears goes to the call log before it goes anywhere else.
 */
@NullMarked
package cn.hotline12368.bridge;

import org.jspecify.annotations.NullMarked;
