/**
 * Which court may take a suit, as a kind of place (被告住所地), never as a named court.
 *
 * <p>Example: 「离婚去哪个法院起诉」 is asked where the other spouse is; 「离开户籍地两年了」 then leads to the plaintiff's court.
 */
@NullMarked
package cn.hotline12368.qa.jurisdiction;

import org.jspecify.annotations.NullMarked;
