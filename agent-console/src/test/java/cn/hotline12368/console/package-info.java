/**
 * Tests against real PostgreSQL, real Redis and real HTTP.
 *
 * <p>Example: {@code Console.shared().get("/api/v1/calls")} asks the one console that all tests share, signed in as a seat.
 */
@NullMarked
package cn.hotline12368.console;

import org.jspecify.annotations.NullMarked;
