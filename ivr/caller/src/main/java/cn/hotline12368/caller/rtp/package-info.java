/**
 * Voice on the wire: a-law frames of 20 ms both ways (RFC 3550, 3551), keys as telephone events (RFC 4733), and a
 * recording of both ends on one clock.
 *
 * <p>Positions are samples at 8 kHz since the call was answered: {@code 8000} is one second into the call, in the
 * recording as on the wire.
 */
@NullMarked
package cn.hotline12368.caller.rtp;

import org.jspecify.annotations.NullMarked;
