/**
 * What every page and every API of the console shares: problems in Chinese, limits, pages of a list, the web files.
 *
 * <p>Example: {@code GET /api/v1/calls/no-such-call} → 404 {@code {"title":"没有这通来电",…}} as RFC 9457 asks.
 */
@NullMarked
package cn.hotline12368.console.http;

import org.jspecify.annotations.NullMarked;
