/**
 * What happened on a call, durably: events are journalled first, carried to PostgreSQL, told to Redis, and read back.
 *
 * <p>Example: {@code CallStarted, Heard("诉讼费怎么收"), Answered(article fee-property), Said("财产案件…"), CallEnded}.
 */
@NullMarked
package cn.hotline12368.calllog;

import org.jspecify.annotations.NullMarked;
