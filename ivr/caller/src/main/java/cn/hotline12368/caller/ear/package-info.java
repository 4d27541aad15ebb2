/**
 * The caller's own ears: when the machine speaks, what it said, and how much of the written answer arrived.
 *
 * <p>Example: of the answer 按财产标的收取 the line brought 按财产表的收取; all seven syllables sound alike, so the
 * likeness is 1. Only here is Vosk touched.
 */
@NullMarked
package cn.hotline12368.caller.ear;

import org.jspecify.annotations.NullMarked;
