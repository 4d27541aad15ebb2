/**
 * Statutory periods: which one is asked for, how long it is, and on which day it ends.
 *
 * <p>Example: 「判决书昨天收到的，上诉到哪天截止」 on 22 November 2026 is rule {@code appeal-judgment}, 15日 from the day after
 * 21 November; the last day, 6 December, is a Sunday, so it moves to 7 December.
 */
@NullMarked
package cn.hotline12368.qa.deadline;

import org.jspecify.annotations.NullMarked;
