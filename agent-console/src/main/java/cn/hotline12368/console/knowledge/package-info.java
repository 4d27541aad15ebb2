/**
 * Looking after the knowledge: articles with their versions, from draft to publication, for editors and reviewers.
 *
 * <p>Example: {@code POST /api/v1/articles/fee-half/versions/2/publish} by a reviewer; within a second every call hears it.
 */
@NullMarked
package cn.hotline12368.console.knowledge;

import org.jspecify.annotations.NullMarked;
