package cn.hotline12368.caller.sip;

import java.net.InetSocketAddress;
import java.util.OptionalInt;

/** Where the other end receives audio, and its payload number for keys (empty: it takes none). */
public record Media(InetSocketAddress target, OptionalInt eventPayload) {}
