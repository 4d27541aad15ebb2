/**
 * Numbers for work orders, made where the call is, so that the caller hears his at once.
 *
 * <p>Example: {@code 261121 1 0007 4}: day, node, the day's seventh, check digit.
 */
@NullMarked
package cn.hotline12368.bridge.order;

import org.jspecify.annotations.NullMarked;
