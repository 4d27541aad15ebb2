/**
 * A telephone line of its own: just enough SIP (RFC 3261) over one UDP socket to place a call, hold it and end it.
 *
 * <p>Example: {@code try (SipCall call = SipCall.dial(dialling, audioSocket, media -> {})) { call.awaitAnswer(...); }}.
 * It trusts its one peer on loopback: no registration, no TLS, no proxies that fork.
 */
@NullMarked
package cn.hotline12368.caller.sip;

import org.jspecify.annotations.NullMarked;
