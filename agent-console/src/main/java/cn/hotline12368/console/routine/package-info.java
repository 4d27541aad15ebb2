/**
 * Work that is done again and again for as long as the program runs.
 *
 * <p>Example: {@code new Routine("session-sweeper", Duration.ofMinutes(1), sweeper::sweep)}.
 */
@NullMarked
package cn.hotline12368.console.routine;

import org.jspecify.annotations.NullMarked;
