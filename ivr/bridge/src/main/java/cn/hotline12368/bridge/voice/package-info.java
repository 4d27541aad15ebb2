/**
 * The voice of the hotline: Chinese text in, 8 kHz telephone samples out.
 *
 * <p>An answer such as 「15日内缴2.5元」 is first written as people read it (十五日内缴二点五元), then as toned pinyin
 * ({@code shi2wu3ri4 nei4 jiao3 er4 dian3 wu3 yuan2}), because espeak-ng garbles Chinese characters; espeak-ng speaks
 * the pinyin, sox brings it to 8 kHz, and the result is kept. Fixed prompts can be replaced by recordings.
 */
@NullMarked
package cn.hotline12368.bridge.voice;

import org.jspecify.annotations.NullMarked;
