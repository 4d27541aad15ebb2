/**
 * The database as a whole: its three schemas, whether it is ready, and what its absence looks like.
 *
 * <p>Example: started before PostgreSQL, the console says so once, answers 503, and opens as soon as it can.
 */
@NullMarked
package cn.hotline12368.console.database;

import org.jspecify.annotations.NullMarked;
