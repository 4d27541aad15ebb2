/**
 * Tells open pages that something happened, as server-sent events; they then read it over HTTP.
 *
 * <p>Example: {@code event: call}, {@code data: {"callId":"…","seq":7,"kind":"Heard"}}. Nothing that was said is in it.
 */
@NullMarked
package cn.hotline12368.console.feed;

import org.jspecify.annotations.NullMarked;
