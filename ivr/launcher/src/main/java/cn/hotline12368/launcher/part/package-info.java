/**
 * The parts of one hotline as the supervisor sees them: PostgreSQL, Redis, Asterisk, bridge, console. Each knows its
 * command line, its heartbeat, its ports, and how to prepare its folder.
 *
 * <p>Example: {@code new Parts(settings, secrets).stages()} is the start order; reversed, it is the order of stopping.
 */
@NullMarked
package cn.hotline12368.launcher.part;

import org.jspecify.annotations.NullMarked;
