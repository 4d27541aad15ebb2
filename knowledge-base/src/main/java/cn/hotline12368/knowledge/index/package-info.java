/**
 * The only place that imports Lucene and HanLP: finds the entry whose ways of asking come nearest to a question.
 *
 * <p>Each way of asking is indexed in three views. 「诉讼费怎么收」 becomes the words {@code 诉讼费 怎么 收}, the bigrams
 * {@code 诉讼 讼费 费怎 …} and the toneless sounds {@code su song fei susong songfei …}; the last still match when the
 * recogniser wrote 「素松费怎么收」.
 */
@NullMarked
package cn.hotline12368.knowledge.index;

import org.jspecify.annotations.NullMarked;
