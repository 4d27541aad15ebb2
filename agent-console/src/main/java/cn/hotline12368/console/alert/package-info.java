/**
 * Lives at risk, on the telephone and in writing, shown until somebody says that he has seen to it.
 *
 * <p>Example: 「我不想活了」 is written at the hall's screen; within a second a red bar stands on every seat's page, until agent
 * {@code agent} acknowledges it, which is kept.
 */
@NullMarked
package cn.hotline12368.console.alert;

import org.jspecify.annotations.NullMarked;
