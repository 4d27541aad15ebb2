/**
 * What the caller means and what to say back. Pure: no Spring, no telephony, no I/O but the index.
 *
 * <p>Example: 「我要投诉法官」 becomes route {@code human} with an order of kind 投诉举报.
 */
@NullMarked
package cn.hotline12368.qa;

import org.jspecify.annotations.NullMarked;
