/**
 * Litigation fees by 《诉讼费用交纳办法》 (in force since 2007-04-01), exact to the fen: what a caller asks for, what is missing,
 * and the answer with its derivation. Where the province sets the amount within a range, the range is the answer.
 *
 * <p>Example: {@code Fees.calculate(FeeQuestion.of(FeeKind.PROPERTY, 158000))} is 3,460 yuan.
 */
@NullMarked
package cn.hotline12368.qa.fee;

import org.jspecify.annotations.NullMarked;
