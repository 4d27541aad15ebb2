/**
 * Keeps the published articles at hand in this process.
 *
 * <p>Example: an article is published on another console; half a second later this one answers from it.
 */
@NullMarked
package cn.hotline12368.console.knowledge;

import org.jspecify.annotations.NullMarked;
