/**
 * Service items (articles) with their sources, and the index that finds them.
 *
 * <p>Example: 「打官司要多少钱」 finds the article {@code fee-property}, whose answer rests on 诉讼费用交纳办法 第十三条.
 */
@NullMarked
package cn.hotline12368.knowledge;

import org.jspecify.annotations.NullMarked;
