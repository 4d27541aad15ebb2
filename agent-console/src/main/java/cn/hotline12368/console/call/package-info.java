/**
 * Calls, live and ended: the list with its search, and one call with everything that happened on it.
 *
 * <p>Example: {@code GET /api/v1/calls?q=诉讼费} finds every call in which somebody said 诉讼费.
 */
@NullMarked
package cn.hotline12368.console.call;

import org.jspecify.annotations.NullMarked;
