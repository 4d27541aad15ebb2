/**
 * The voluntary offer of mediation before a suit: explains, asks for consent, and logs it as an order or leaves it at that.
 *
 * <p>「我想先调解试试」 → 「……您愿意登记吗？」 → 「愿意」 makes an order; 「不愿意」 is answered with the way to the court, never with a
 * second try.
 */
@NullMarked
package cn.hotline12368.qa.mediation;

import org.jspecify.annotations.NullMarked;
