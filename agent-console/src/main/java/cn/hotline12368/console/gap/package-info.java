/**
 * What the knowledge lacks: questions that led to no good answer, on the telephone and in writing, alike ones together.
 *
 * <p>Example: three callers ask 「居住证过期了能不能立案」 in three ways and are not understood; an editor sees one gap, makes a
 * draft of it, and a replay shows that all three would now be answered.
 */
@NullMarked
package cn.hotline12368.console.gap;

import org.jspecify.annotations.NullMarked;
