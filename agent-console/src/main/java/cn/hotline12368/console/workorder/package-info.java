/**
 * Work orders: what the machine could not settle and a person will.
 *
 * <p>Example: a caller asks for his judge; the bridge spoke number 261121100017 to him, and that order stands here once,
 * however often the log is read again.
 */
@NullMarked
package cn.hotline12368.console.workorder;

import org.jspecify.annotations.NullMarked;
