/**
 * Looks the call up in the hotline's own call log, over the console's public HTTP interface as any client would.
 *
 * <p>Example: the caller knows that he rang at 09:00:00 as 154…; {@code GET /api/v1/calls?caller=154…&from=…} finds the
 * call, {@code GET /api/v1/calls/{id}} has its words.
 */
@NullMarked
package cn.hotline12368.caller.calllog;

import org.jspecify.annotations.NullMarked;
