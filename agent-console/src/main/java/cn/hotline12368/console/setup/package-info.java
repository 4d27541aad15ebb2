/**
 * What {@code java -jar agent-console.jar migrate} does before any program of the hotline starts.
 *
 * <p>Example: on an empty database it makes all tables, the demonstration court, seven accounts and the seed articles; on a
 * full one it changes nothing.
 */
@NullMarked
package cn.hotline12368.console.setup;

import org.jspecify.annotations.NullMarked;
