/**
 * Makes the console's own tables out of the call log: calls in a row, words to search, work orders exactly once.
 *
 * <p>Example: {@code OrderRequested} read twice, or by two consoles at once, opens one order.
 */
@NullMarked
package cn.hotline12368.console.projection;

import org.jspecify.annotations.NullMarked;
