/**
 * Who may use the console: accounts with a role, signing in and out, and what stands open to whom.
 *
 * <p>Example: {@code POST /api/v1/session} with {@code handler}'s password → 204 and the cookie {@code hotline_session};
 * after five wrong ones in five minutes → 429, right or wrong.
 */
@NullMarked
package cn.hotline12368.console.account;

import org.jspecify.annotations.NullMarked;
