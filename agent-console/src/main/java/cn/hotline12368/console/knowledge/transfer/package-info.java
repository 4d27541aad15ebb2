/**
 * Articles in and out: as an Excel sheet, one row each, or as text in the format of the seeds. What comes in becomes drafts,
 * which people review like all others.
 *
 * <p>Example: an editor adds a way of asking in row 12 of the exported sheet; importing it makes one draft, of that article.
 */
@NullMarked
package cn.hotline12368.console.knowledge.transfer;

import org.jspecify.annotations.NullMarked;
