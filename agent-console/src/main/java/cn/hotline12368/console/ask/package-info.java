/**
 * The public question API for web, hall and mobile: the hotline's own engine, in writing.
 *
 * <p>Example: {@code {"text":"诉讼费怎么收","channel":"web"}} → the full answer with its legal basis, and a {@code sessionId}
 * with which the next question can say 「再说一遍」.
 */
@NullMarked
package cn.hotline12368.console.ask;

import org.jspecify.annotations.NullMarked;
