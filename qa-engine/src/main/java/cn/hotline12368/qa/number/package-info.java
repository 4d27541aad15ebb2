/**
 * Numbers as people say them and recognisers write them, found in running text. Pure, no state.
 *
 * <p>Example: in 「借了三十万还了十万」 {@code Amounts.in} finds 300,000 and 100,000 yuan; 「十五万八」 is 158,000.
 */
@NullMarked
package cn.hotline12368.qa.number;

import org.jspecify.annotations.NullMarked;
