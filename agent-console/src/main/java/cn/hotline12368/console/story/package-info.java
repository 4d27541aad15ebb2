/**
 * One call as pages show it: its events, its row in a list, what was said.
 *
 * <p>Example: an event of a kind that a newer bridge writes stays in the list of events and is passed over in the transcript.
 */
@NullMarked
package cn.hotline12368.console.story;

import org.jspecify.annotations.NullMarked;
