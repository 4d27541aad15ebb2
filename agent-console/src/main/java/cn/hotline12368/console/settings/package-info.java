/**
 * What can be set from outside, by {@code HOTLINE_*} variables.
 *
 * <p>Example: {@code HOTLINE_REDIS_URL=redis://10.0.0.5:6379} becomes {@link HotlineSettings#redisUrl()}.
 */
@NullMarked
package cn.hotline12368.console.settings;

import org.jspecify.annotations.NullMarked;
