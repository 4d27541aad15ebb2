/**
 * Sets up what is missing, starts every process in order, watches them, and stops them in reverse.
 *
 * <p>Example: {@code ./hotline run --detach}, then {@code ./hotline status}.
 */
@NullMarked
package cn.hotline12368.launcher;

import org.jspecify.annotations.NullMarked;
