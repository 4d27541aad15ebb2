/**
 * Numbers, money, dates and case numbers as people say and recognisers write them, matched by sound where characters differ.
 *
 * <pre>{@code Amounts.in("借了三十万还了十万");              // 300000 and 100000 yuan, with their places
 * Dates.in("上个月二十号收到的", today);              // 2026-10-20
 * CaseNumbers.in("二零二六豫零四八一明初一二三四号"); // （2026）豫0481民初1234号}</pre>
 */
@NullMarked
package cn.hotline12368.qa.number;

import org.jspecify.annotations.NullMarked;
