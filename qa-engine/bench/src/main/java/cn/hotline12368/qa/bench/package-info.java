/**
 * {@code ./hotline bench answers}: how often the right thing is said, how far errors of the recogniser reach, what each view of a
 * question is worth, and how long it takes.
 *
 * <p>The phrasings in {@code bench/} were written from the names of the topics alone, before the finder was tuned, and are never
 * indexed. A sample of citizens' questions with labels is read from a folder outside the project, if there is one.
 */
@NullMarked
package cn.hotline12368.qa.bench;

import org.jspecify.annotations.NullMarked;
