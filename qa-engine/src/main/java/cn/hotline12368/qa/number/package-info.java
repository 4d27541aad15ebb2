/**
 * Numbers as people say and type them, heard through a recogniser: dates, case numbers, amounts.
 *
 * <p>Example: 「上个月二十号」 said on 22 November 2026 is 20 October 2026; 「二零二六豫零四八一明初一二三四号」 is
 * （2026）豫0481民初1234号.
 */
@NullMarked
package cn.hotline12368.qa.number;

import org.jspecify.annotations.NullMarked;
