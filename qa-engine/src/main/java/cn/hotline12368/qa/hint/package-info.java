/**
 * Rules of law kept as text: what they say, and what a caller says who asks for them.
 *
 * <p>Example: {@code hit 上诉 裁定 !刑事} is met by 「裁定不服想上诉，几天内」, written so or heard as homophones.
 */
@NullMarked
package cn.hotline12368.qa.hint;

import org.jspecify.annotations.NullMarked;
