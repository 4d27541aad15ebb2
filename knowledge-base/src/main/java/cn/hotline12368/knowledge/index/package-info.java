/**
 * The only place that imports Lucene, HanLP and the runtime of the language model: finds the entry whose ways of asking come nearest
 * to a question.
 *
 * <p>Each way of asking is indexed in four views. 「诉讼费怎么收」 becomes the words {@code 诉讼费 怎么 收}, the bigrams
 * {@code 诉讼 讼费 费怎 …}, the toneless sounds {@code su son fei suson sonfei …}, which still match when the recogniser wrote
 * 「素松费怎么收」, and a direction in the space of meanings, near which 「打官司要花多少」 lies too.
 */
@NullMarked
package cn.hotline12368.knowledge.index;

import org.jspecify.annotations.NullMarked;
