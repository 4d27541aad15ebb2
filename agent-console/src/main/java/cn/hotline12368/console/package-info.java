/**
 * The application in front of agents and supervisors, and the public question API.
 *
 * <p>It reads the call log and projects work orders from it; it never talks to Asterisk.
 */
@NullMarked
package cn.hotline12368.console;

import org.jspecify.annotations.NullMarked;
