/**
 * Asterisk as the bridge meets it: FastAGI calls in, manager events beside. The one package that knows Asterisk-Java.
 *
 * <p>Example: {@code agi://127.0.0.1:4573/hotline} brings a call with {@code HOTLINE_CALL}; the answer is {@code
 * HOTLINE_NEXT=person}.
 */
@NullMarked
package cn.hotline12368.bridge.asterisk;

import org.jspecify.annotations.NullMarked;
