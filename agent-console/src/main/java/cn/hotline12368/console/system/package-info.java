/**
 * What the console says of the whole: the ear in use, the knowledge, and which parts answer.
 *
 * <p>Example: {@code {"ear":{"name":"vosk-model-hotline-cn-synth-8k",…},"redis":"down","bridge":"up",…}}.
 */
@NullMarked
package cn.hotline12368.console.system;

import org.jspecify.annotations.NullMarked;
