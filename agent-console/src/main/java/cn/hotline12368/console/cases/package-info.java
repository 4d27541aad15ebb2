/**
 * Looking up cases for who proved that they are his, and who looked up what.
 *
 * <pre>{@code GET /api/v1/case-lookups?caseNumber=（2026）示0101民初101号}</pre>
 */
@NullMarked
package cn.hotline12368.console.cases;

import org.jspecify.annotations.NullMarked;
