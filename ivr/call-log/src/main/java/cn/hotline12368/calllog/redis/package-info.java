/**
 * The call feed on Redis streams. The one package of this module that knows Lettuce.
 *
 * <p>Example: {@code XADD hotline:feed call=<id> seq=7 kind=Heard}; each console reads with a cursor of its own.
 */
@NullMarked
package cn.hotline12368.calllog.redis;

import org.jspecify.annotations.NullMarked;
