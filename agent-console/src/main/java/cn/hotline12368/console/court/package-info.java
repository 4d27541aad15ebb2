/**
 * The courts that this hotline serves, as a tree of codes.
 *
 * <p>Example: {@code 10.01.01 示范市示范区人民法院}, which does not exist and says so.
 */
@NullMarked
package cn.hotline12368.console.court;

import org.jspecify.annotations.NullMarked;
