/**
 * Locks and audit of look-ups in PostgreSQL, schema {@code cases}: shared by every bridge and console.
 *
 * <pre>{@code Lookups lookups = new PostgresLookups(database, clock);}</pre>
 */
@NullMarked
package cn.hotline12368.qa.cases.postgres;

import org.jspecify.annotations.NullMarked;
